import { MachinesSection } from '../machines/machines-section.tsx';
import { ClientsSection } from './clients-section.tsx';
import { ProvidersSection } from './providers-section.tsx';
import { RulesSection } from './rules-section.tsx';

/** How people sign in: what roles ask, by which other systems, and which other systems sign people in with us. */
export function SignInSettings() {
  return (
    <>
      <RulesSection />
      <ProvidersSection />
      <ClientsSection />
      <MachinesSection place={{ area: null, part: null }} />
    </>
  );
}
