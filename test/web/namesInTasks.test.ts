import { expect } from 'chai';
import { namesInTasks } from '../../web/src/pages/plans/namesInTasks.js';

describe('names that stand for no unit yet', () => {
  const task = (taskId: string, ...owners: string[]) => ({ taskId, text: `任务${taskId}`, owners });

  it('are put together over the tasks, the most frequent first', () => {
    const found = namesInTasks([
      task('1', '各网格'),
      task('2', '消防队', '各社区'),
      task('3', '各社区', '各社区'),
      task('4'),
    ]);
    expect(found.map(({ name, tasks }) => [name, ...tasks.map(({ taskId }) => taskId)])).to.deep.equal([
      ['各社区', '2', '3'],
      ['各网格', '1'],
      ['消防队', '2'],
    ]);
  });
});
