import { vietnamDay } from '#kernel/calendar';
import type { Context } from '#kernel/use-case';
import { unitsOn } from '#modules/organisations';
import { countContacts } from '../queries/contact-queries.ts';
import { recordContact } from '../use-cases/contacts/leader-contacts.ts';

const FAMILY_NAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi'];

/** Gives each province of a demonstration one invented leader in charge: "Mẫu" in each name, numbers and addresses that reach nobody. */
export async function ensureDemonstrationContacts(context: Context): Promise<void> {
  const [known] = await context.database.reading((tx) => countContacts(tx));
  if (known?.any) return;
  const provinces = await context.database.reading((tx) => unitsOn(tx, vietnamDay(context.clock.now()), 'province'));
  for (const [at, { code }] of provinces.entries()) {
    if (code === null) continue;
    await recordContact(context, {
      area: code,
      part: 'committee',
      officeVi: 'Phó Chủ tịch Ủy ban nhân dân, phụ trách chuyển đổi số (thử nghiệm)',
      name: `${FAMILY_NAMES[at % FAMILY_NAMES.length]} Văn Mẫu ${code}`,
      phone: `0000 000 0${code}`,
      email: `phu-trach-${code}@thu-nghiem.example`,
    });
  }
}
