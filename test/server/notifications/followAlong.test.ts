import { expect } from 'chai';
import { remind } from '../../../plans/assignments/commands/sayings.js';
import { AssignmentModel } from '../../../plans/assignments/model.js';
import { NotificationModel } from '../../../plans/notifications/model.js';
import { SearchEntryModel } from '../../../plans/search/model.js';
import { followChanges } from '../../../server/follow.js';
import { followAlong } from '../../../server/notifications/followChanges.js';
import { systemContext, useApp } from '../../support/app.js';
import { addUnit, publishTasks } from '../../support/publishedPlan.js';

describe('a worker that follows the changes', () => {
  const app = useApp();
  const context = () => systemContext(app.services.clock());
  let stop: () => void;
  beforeEach(() => {
    stop = followAlong(app.services, () => followChanges(app.services));
  });
  afterEach(() => stop());

  it('tells people and fills the search by itself, soon after a change', async () => {
    const unit = await addUnit(context(), '南坪镇民政所');
    const worker = await app.signIn('unit', unit);
    const told = new Promise<void>((resolve) => {
      app.services.changes.subscribe(({ type }) => {
        if (type !== 'notifications') return;
        void NotificationModel.countDocuments({ kind: 'reminder' }).then((count) => count > 0 && resolve());
      });
    });
    await publishTasks(context(), [{ text: '修订安全管理制度', unitIds: [unit] }]);
    const assignment = await AssignmentModel.findOne().lean();
    await remind(context(), { id: assignment?._id ?? '', words: '请抓紧' });
    await told;
    const { body } = await worker.get('/api/notifications').expect(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).to.have.members(['assigned', 'reminder']);
    expect(await SearchEntryModel.countDocuments({ kind: 'task' })).to.equal(1);
  });
});
