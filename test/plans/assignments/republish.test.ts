import { expect } from 'chai';
import { acceptAssignment } from '../../../plans/assignments/commands/acceptAssignment.js';
import { decideExtension, requestExtension } from '../../../plans/assignments/commands/extensions.js';
import { AssignmentModel, type AssignmentRecord } from '../../../plans/assignments/model.js';
import { publishPlan } from '../../../plans/plan/commands/publishPlan.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { by, makePlan, makeUnits } from '../../support/trackerWorld.js';

const context = systemContext(new Date('2024-05-10T09:00:00+08:00'));
const publish = (planId: string) =>
  publishPlan(context, { planId, skipUnresolved: false, trackFrom: null, version: null });

describe('publishing again', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('changes nothing of work whose date was put off', async () => {
    const units = [...(await makeUnits(context, ['甲所'])).values()];
    const { planId } = await makePlan(context, {}, [
      { text: '建立制度', to: units, deadline: by('2024-06-30') },
    ]);
    await publish(planId);
    const [given] = await AssignmentModel.find({ planId }).lean<AssignmentRecord[]>();
    const id = given?._id ?? '';
    await acceptAssignment(context, { id });
    const { extension } = await requestExtension(context, { id, until: '2024-07-20', reason: '汛期' });
    await decideExtension(context, { extensionId: extension._id, approved: true, reason: '' });

    expect(await publish(planId)).to.deep.equal({ created: 0, updated: 0, cancelled: 0, unchanged: 1 });
    const [after] = await AssignmentModel.find({ planId }).lean<AssignmentRecord[]>();
    expect(after?.dueOn).to.equal('2024-07-20');
    expect(after?.milestones.map(({ dueOn }) => dueOn)).to.deep.equal(['2024-07-20']);
  });
});
