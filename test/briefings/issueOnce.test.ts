import { expect } from 'chai';
import { composeBriefing, finishRendering } from '../../plans/briefings/commands/composeBriefing.js';
import { editSections } from '../../plans/briefings/commands/editSections.js';
import { finishIssues, issueBriefing, reviewBriefing } from '../../plans/briefings/commands/issueBriefing.js';
import { requestBriefing } from '../../plans/briefings/commands/requestBriefing.js';
import { BriefingModel, type BriefingRecord } from '../../plans/briefings/model.js';
import { numberedIn } from '../../plans/briefings/numbers.js';
import { Refusal } from '../../plans/errors.js';
import { systemContext } from '../support/app.js';
import { killedAtWrite } from '../support/killAtWrite.js';
import { addUnit, publishTasks } from '../support/publishedPlan.js';
import { useDatabase } from '../support/storage.js';

const context = systemContext(new Date('2024-06-20T10:00:00+08:00'));

async function reviewedBriefing(): Promise<string> {
  const unit = await addUnit(context, '南坪镇民政所');
  const planId = await publishTasks(context, [{ text: '排查隐患', unitIds: [unit], dueOn: '2024-06-10' }]);
  const { briefing } = await requestBriefing(context, { planId, period: '2024-06' });
  await composeBriefing(context, briefing._id);
  await finishRendering(context, briefing._id);
  await reviewBriefing(context, { id: briefing._id, expectedVersion: null });
  return briefing._id;
}

const edit = (id: string) =>
  editSections(context, { id, expectedVersion: null }, [{ key: 'next', editedText: '另行安排。' }]);
const issue = (id: string) => issueBriefing(context, { id, expectedVersion: null });
const stored = async (id: string) => BriefingModel.findById(id).lean<BriefingRecord | null>();
const isEdited = (briefing: BriefingRecord | null) =>
  briefing?.sections.some(({ editedText }) => editedText !== null);

/** The deed's refusal, or null where it was done. */
async function refusalOf(deed: Promise<unknown>): Promise<string | null> {
  try {
    await deed;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('what is issued', function () {
  this.timeout(60_000);
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('was reviewed as it stands: an edit after the review asks for another one', async () => {
    const id = await reviewedBriefing();
    await edit(id);
    expect(await refusalOf(issue(id))).to.equal('not-reviewed');
    expect(await numberedIn(2024)).to.deep.equal([]);
    await reviewBriefing(context, { id, expectedVersion: null });
    expect(await issue(id)).to.include({ state: 'issued', number: 1 });
  });

  it('is either the reviewed words or nothing, when an edit comes at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      await database.empty();
      const id = await reviewedBriefing();
      const [issued, edited] = await Promise.all([refusalOf(issue(id)), refusalOf(edit(id))]);
      const after = await stored(id);
      if (issued === null) {
        expect(edited).to.equal('already-issued');
        expect(after?.state).to.equal('issued');
        expect(isEdited(after)).to.equal(false);
      } else {
        expect([issued, edited]).to.deep.equal(['not-reviewed', null]);
        expect(after).to.deep.include({ state: 'draft', number: null });
        expect(await numberedIn(2024)).to.deep.equal([]);
      }
    }
  });

  it('stays closed and gets its one number, wherever the issue is cut off', async () => {
    for (let at = 1; ; at += 1) {
      await database.empty();
      const id = await reviewedBriefing();
      const killed = await killedAtWrite(at, () => issue(id));
      const begun = (await stored(id))?.issuing;
      expect(await refusalOf(edit(id)), `killed at write ${String(at)}`).to.equal(
        begun || !killed ? 'already-issued' : null,
      );
      await finishIssues(context);
      const after = await stored(id);
      expect(after?.state === 'issued').to.equal(Boolean(begun) || !killed);
      expect(await numberedIn(2024)).to.deep.equal(after?.state === 'issued' ? [id] : []);
      if (!killed) break;
    }
  });
});
