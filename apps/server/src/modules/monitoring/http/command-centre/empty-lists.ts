type Words = { readonly vi: string; readonly en: string };
type OfProvince = { readonly provinceCode?: string };

const communes = ({ provinceCode }: OfProvince): Words =>
  provinceCode === undefined
    ? { vi: 'Mọi xã', en: 'Every commune' }
    : { vi: 'Mọi xã của tỉnh', en: 'Every commune of the province' };

/** No commune owes the form: good news, and said as such. */
export function everyoneReported(query: OfProvince): Words {
  const { vi, en } = communes(query);
  return { vi: `${vi} đã báo cáo biểu này.`, en: `${en} has sent this form.` };
}

const SIGNATURES = {
  any: { vi: 'cả hai chữ ký số', en: 'both digital signatures' },
  official: { vi: 'chữ ký số công vụ', en: 'the official digital signature' },
  classified: { vi: 'chữ ký số mật', en: 'the classified digital signature' },
} as const;

/** No commune lacks the signature asked for, either by default. */
export function everyoneSigns({ missing = 'any', ...query }: OfProvince & { readonly missing?: keyof typeof SIGNATURES }): Words {
  const { vi, en } = communes(query);
  return { vi: `${vi} đã có ${SIGNATURES[missing].vi}.`, en: `${en} has ${SIGNATURES[missing].en}.` };
}

/** What the other lists say when nothing passes their filters. */
export const NONE = {
  criteria: { vi: 'Không có tiêu chí nào.', en: 'No criteria.' },
  tasks: { vi: 'Không có nhiệm vụ nào.', en: 'No tasks.' },
  statements: { vi: 'Không có ý kiến nào.', en: 'No statements.' },
  dossiers: { vi: 'Không có tỉnh, thành phố nào.', en: 'No provinces.' },
  systems: { vi: 'Chưa có thông tin về hệ thống nào.', en: 'No systems are known.' },
} as const satisfies Readonly<Record<string, Words>>;
