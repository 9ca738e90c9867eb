import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../errors.js';

/** Argon2id with the library's defaults (19 MiB, 2 passes), as OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

export function passwordMatches(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

/** No letters or digits that are mistaken for each other when read out. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve characters in three groups, about 59 bits: to be read from a screen once and then changed. */
export function oneTimePassword(): string {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]);
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-');
}

const shortest = 10;

/** @throws Refusal weak-password. */
export function ensureGoodPassword(password: string, username: string): void {
  const problem =
    password.length < shortest
      ? `密码至少${String(shortest)}位。`
      : password.toLowerCase().includes(username.toLowerCase())
        ? '密码里不能含有登录名。'
        : new Set(password).size < 5
          ? '密码里不同的字符太少，请换一个不易猜到的。'
          : null;
  if (problem) throw new Refusal('invalid', 'weak-password', problem, [{ path: 'next', message: problem }]);
}
