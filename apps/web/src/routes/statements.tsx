import { createFileRoute } from '@tanstack/react-router';
import { StatementsPage } from '../features/monitoring/lists/statements-page.tsx';

export const Route = createFileRoute('/statements')({ component: StatementsPage });
