import type { firstVi } from './first.vi.ts';
import type { vi } from './vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof firstVi & typeof vi;
    returnNull: false;
  }
}
