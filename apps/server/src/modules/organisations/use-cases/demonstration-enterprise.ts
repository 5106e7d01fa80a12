import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { insertInventedEnterprise } from '../queries/body-queries.ts';
import { stableId } from './seed/stable-id.ts';

/** An enterprise that does not exist, for trying out what enterprises do. */
export const DEMONSTRATION_ENTERPRISE = {
  bodyId: stableId<'Body'>('00', 'body of the demonstration'),
  nameVi: 'Công ty Mẫu Công nghệ số (trình diễn)',
  nameEn: 'Sample Digital Technology Company (demonstration)',
} as const;

/** Records the invented enterprise where it is missing; in an installation that is no demonstration it does nothing. */
export const recordDemonstrationEnterprise = useCase(
  'organisations.record-demonstration-enterprise',
  { permission: 'organisations.change-units', input: Type.Object({}) },
  async (_input, { tx, context }) => {
    const { bodyId, nameVi, nameEn } = DEMONSTRATION_ENTERPRISE;
    if (context.demonstration) await insertInventedEnterprise(tx, bodyId, nameVi, nameEn);
    return {};
  },
);
