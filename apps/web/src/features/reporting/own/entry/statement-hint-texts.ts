import type { SameKeys } from '../../../../i18n/languages.ts';

export const statementHintVi = { noSecrets: 'Không nhập nội dung thuộc bí mật nhà nước.' } as const;

export const statementHintEn: SameKeys<typeof statementHintVi> = { noSecrets: 'Enter no state secrets.' };
