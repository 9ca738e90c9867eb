import { expect } from 'chai';
import { queryOf, sameView, viewOf } from '../../web/src/pages/plans/savedViews.js';
import { defaultView, type TableView } from '../../web/src/pages/plans/taskTable.js';

describe('a saved view of the task table', () => {
  const view: TableView = {
    words: '消防',
    light: 'red',
    phaseId: '',
    groupBy: 'owner',
    columns: ['text', 'due', 'leader'],
  };

  it('comes back from the API as it was kept', () => {
    expect(viewOf(queryOf(view))).to.deep.equal(view);
    expect(sameView(view, viewOf(queryOf(view)))).to.equal(true);
    expect(sameView(view, { ...view, light: '' })).to.equal(false);
  });

  it('falls back to the default where it says nothing or something unknown', () => {
    expect(viewOf({})).to.deep.equal(defaultView);
    expect(viewOf({ groupBy: 'moon', columns: 'due,moon' })).to.deep.equal({
      ...defaultView,
      columns: ['text', 'due'],
    });
  });
});
