import { nameKey } from '../units/ownerNames.js';
import { applyEdits, type Curated, type Curating } from './editTask.js';

/**
 * Has every owner of this name that is no unit yet mean these units, in all tasks of the plan that are not rejected: one
 * word for 「各乡镇民政部门」 instead of one for each task that names them. Null where no task waits for it.
 */
export function mapOwner(plan: Curating, name: string, unitIds: readonly string[]): Curated | null {
  const waits = (owner: { name: string; unitIds: string[] }): boolean =>
    owner.unitIds.length === 0 && nameKey(owner.name) === nameKey(name);
  const edits = plan.tasks
    .filter(({ decision, owners }) => decision !== 'rejected' && owners.some(waits))
    .map((task) => ({
      task,
      edit: {
        owners: task.owners.map((owner) =>
          waits(owner) ? { ...owner, unitIds: [...unitIds], how: 'curator' as const, score: 1 } : owner,
        ),
      },
    }));
  return applyEdits(plan, edits, `对应责任单位“${name}”`);
}
