import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { RoleRow, readRoles } from '../queries/appointment-queries.ts';
import { managedPlaces } from './delegation.ts';

export const RoleList = Type.Object({ roles: Type.Array(RoleRow) });

/** Every version of every role: what it allows, from which day; for whoever manages accounts anywhere. */
export const listRoles = reading(
  'identity.list-roles',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    managedPlaces(on);
    return { roles: await readRoles(on.tx) };
  },
);
