import type { Request } from 'express';
import type { Actor } from '../../plans/context.js';
import { findSignedIn } from '../../plans/people/queries.js';
import type { Services } from '../services.js';

export interface Asker {
  actor: Actor;
  mustChangePassword: boolean;
  /** Set where the request came with a personal token, which may do less than its owner. */
  scopes: readonly ('read' | 'write')[] | null;
}

/** The person behind a request, by session cookie; null for nobody. A person who was switched off is nobody. */
export async function whoAsks(request: Request, _services: Services): Promise<Asker | null> {
  const { personId, generation } = request.session ?? {};
  if (!personId) return null;
  const person = await findSignedIn(personId, generation ?? 0);
  return person && { actor: person.actor, mustChangePassword: person.mustChangePassword, scopes: null };
}
