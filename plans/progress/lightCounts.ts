import { AssignmentModel, openStates } from '../assignments/model.js';
import { measureAssignment, type Light } from './assignmentProgress.js';
import { findAlike } from './measurables.js';
import { currentMargins } from '../settings/model.js';

/** How many assignments show each light at the moment; cancelled ones are not counted. */
export async function countLights(now: Date): Promise<Record<Light, number>> {
  const [margins, blue, open] = await Promise.all([
    currentMargins(),
    AssignmentModel.countDocuments({ state: 'completed' }),
    findAlike({ state: { $in: openStates } }, now),
  ]);
  const counts: Record<Light, number> = { green: 0, yellow: 0, red: 0, grey: 0, blue };
  for (const alike of open) counts[measureAssignment(alike, now, margins).light] += alike.count;
  return counts;
}
