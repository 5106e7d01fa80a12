import { Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { RoleRow, readRoles } from '../queries/appointment-queries.ts';
import { readEntrusted } from '../queries/delegation-queries.ts';
import { managedPlaces } from './delegation.ts';

export const RoleList = Type.Object({
  roles: Type.Array(RoleRow),
  /** Which roles the holder of a role may give to others in the same place. */
  entrusted: Type.Array(Type.Object({ role: Type.String(), entrusted: Type.String() })),
});

/** Every version of every role: what it allows, from which day, and which roles its holder may pass on; for whoever manages accounts anywhere. */
export const listRoles = reading(
  'identity.list-roles',
  { permission: 'identity.manage', input: Type.Object({}), target: 'found-inside' },
  async (_input, on) => {
    managedPlaces(on);
    return { roles: await readRoles(on.tx), entrusted: await readEntrusted(on.tx) };
  },
);
