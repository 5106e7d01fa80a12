import { createFileRoute } from '@tanstack/react-router';
import { CriteriaPage } from '../features/monitoring/lists/criteria-page.tsx';

export const Route = createFileRoute('/criteria/')({ component: CriteriaPage });
