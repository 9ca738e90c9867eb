import { expect } from 'chai';
import { AssignmentModel } from '../../plans/assignments/model.js';
import { acceptAssignment } from '../../plans/assignments/commands/acceptAssignment.js';
import { systemContext, useApp } from '../support/app.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';

describe('the metrics for Prometheus', () => {
  const app = useApp();
  afterEach(() => Object.assign(app.services.config, { metricsToken: undefined }));

  it('count requests by route, jobs by kind and assignments by light', async () => {
    const context = systemContext(app.services.clock());
    const unit = await addUnit(context, '南坪镇民政所');
    await publishTasks(context, [
      { text: '昨日到期', unitIds: [unit], dueOn: '2024-06-19' },
      { text: '年底到期', unitIds: [unit], dueOn: '2024-12-31' },
      { text: '无期限', unitIds: [unit], dueOn: '2024-11-30' },
    ]);
    const accepted = await AssignmentModel.findOne({ 'brief.taskText': '年底到期' }).lean();
    await acceptAssignment(context, { id: accepted?._id ?? '' });
    const viewer = await app.signIn('viewer');
    await viewer.get('/api/ledgers/hazards/entries/65f0c0ffee0123456789abcd').expect(404);
    const { text, headers } = await app.anonymous().get('/api/metrics').expect(200);
    expect(headers['content-type']).to.match(/^text\/plain/);
    expect(text).to.match(
      /dingban_http_request_duration_seconds_count\{method="GET",route="\/api\/ledgers\/:kind\/entries\/:id",status="404"\} 1/,
    );
    expect(text).to.contain('dingban_assignments{light="red"} 1');
    expect(text).to.contain('dingban_assignments{light="green"} 1');
    expect(text).to.contain('dingban_assignments{light="grey"} 1');
    expect(text).to.contain('dingban_queue_jobs{kind="parse-notice",state="waiting"} 0');
    expect(text).to.contain('dingban_process_resident_memory_bytes');
  });

  it('are for this machine alone unless there is a token', async () => {
    await app.anonymous().get('/api/metrics').set('X-Forwarded-For', '203.0.113.5').expect(403);
    Object.assign(app.services.config, { metricsToken: 'a-token-of-sixteen' });
    await app.anonymous().get('/api/metrics').expect(403);
    await app.anonymous().get('/api/metrics').set('Authorization', 'Bearer a-token-of-sixteem').expect(403);
    await app.anonymous().get('/api/metrics').set('Authorization', 'Bearer a-token-of-sixteen').expect(200);
  });
});
