import { createFileRoute } from '@tanstack/react-router';
import { CaseRulesPage } from '../features/monitoring/cases/rules-page.tsx';

export const Route = createFileRoute('/cases/rules')({ component: CaseRulesPage });
