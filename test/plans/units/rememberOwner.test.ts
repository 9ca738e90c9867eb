import { expect } from 'chai';
import { listAudit } from '../../../plans/audit/queries.js';
import { rememberOwner } from '../../../plans/units/commands/rememberOwner.js';
import { ownerDirectory } from '../../../plans/units/queries.js';
import { resolveOwner } from '../../../plans/units/resolveOwner.js';
import { systemContext } from '../../support/app.js';
import { useDatabase } from '../../support/storage.js';
import { makeUnits } from '../../support/trackerWorld.js';

const context = systemContext(new Date('2024-05-10T09:00:00+08:00'));

describe('a remembered owner', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  it('is looked up from then on, and stands in the audit chain with what it was before', async () => {
    const [first = '', second = ''] = [...(await makeUnits(context, ['一科', '二科'])).values()];
    const word = { name: '业务股室', issuer: '云岭县民政局' };
    await rememberOwner(context, { ...word, unitIds: [first] });
    await rememberOwner(context, { ...word, unitIds: [first] });
    await rememberOwner(context, { ...word, unitIds: [second, first] });

    const { unitIds } = resolveOwner(word.name, word.issuer, await ownerDirectory());
    expect(unitIds).to.have.members([first, second]);
    const { items } = await listAudit({ deed: 'rememberOwner' }, { limit: 10 });
    expect(items.map(({ before, after }) => [before?.['unitIds'] ?? null, after?.['unitIds']])).to.deep.equal(
      [
        [[first], [second, first]],
        [null, [first]],
      ],
    );
    expect(items[0]?.object.label).to.equal('业务股室');
  });

  it('is one word, whoever says it at the same time', async () => {
    const [unit = ''] = [...(await makeUnits(context, ['一科'])).values()];
    const say = () => rememberOwner(context, { name: '业务股室', issuer: null, unitIds: [unit] });
    await Promise.all([say(), say(), say()]);
    expect((await ownerDirectory()).decisions).to.have.lengthOf(1);
    expect((await listAudit({ deed: 'rememberOwner' }, { limit: 10 })).items).to.have.lengthOf(1);
  });
});
