import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { RoleRow, readRoles } from '../queries/appointment-queries.ts';

export const RoleList = Type.Object({ roles: Type.Array(RoleRow) });

/** Every version of every role: what it allows, from which day. */
export const listRoles = reading(
  'identity.list-roles',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, { tx }) => ({ roles: await readRoles(tx) }),
);
