import { createFileRoute } from '@tanstack/react-router';
import { SystemsPage } from '../features/monitoring/lists/systems-page.tsx';

export const Route = createFileRoute('/systems')({ component: SystemsPage });
