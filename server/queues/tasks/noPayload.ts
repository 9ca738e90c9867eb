import { z } from 'zod';

/** For jobs that the calendar starts: there is nothing to hand over. */
export const noPayload = z.object({}).catch({}) as z.ZodType<Record<string, never>>;
