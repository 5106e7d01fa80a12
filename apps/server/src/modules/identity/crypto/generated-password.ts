import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for one another when a password is read aloud or copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** A first password: sixteen random signs in four groups, 79 bits. */
export function generatedPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
