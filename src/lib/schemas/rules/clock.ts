import { z } from 'astro/zod';

/** A clock time. */
export const clock = z
  .string({ error: 'write a quoted clock time such as "22:00"' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'write a quoted clock time such as "22:00"' })
  .describe('Clock time in Asia/Shanghai, HH:MM. Example: "22:00"');
