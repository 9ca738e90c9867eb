import type { Request } from 'express';
import type { Actor } from '../../plans/context.js';
import { findSignedIn } from '../../plans/people/queries.js';
import { findTokenOwner } from '../../plans/tokens/queries.js';
import type { Services } from '../services.js';

export interface Asker {
  actor: Actor;
  mustChangePassword: boolean;
  /** Set where the request came with a personal token, which may do less than its owner. */
  scopes: readonly ('read' | 'write')[] | null;
}

/**
 * The person behind a request, by personal token (`Authorization: Bearer`) or session cookie; null for nobody.
 * A person who was switched off is nobody, and so is a bad token, whatever cookie comes with it.
 */
export async function whoAsks(request: Request, { clock }: Pick<Services, 'clock'>): Promise<Asker | null> {
  const token = bearerToken(request);
  if (token !== null) return findTokenOwner(token, clock());
  const { personId, generation } = request.session ?? {};
  if (!personId) return null;
  const person = await findSignedIn(personId, generation ?? 0);
  return person && { actor: person.actor, mustChangePassword: person.mustChangePassword, scopes: null };
}

function bearerToken(request: Request): string | null {
  return /^Bearer +(\S*) *$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;
}
