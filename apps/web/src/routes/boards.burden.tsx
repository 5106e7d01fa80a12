import { createFileRoute } from '@tanstack/react-router';
import { BurdenPage } from '../features/reporting/boards/burden-page.tsx';

export const Route = createFileRoute('/boards/burden')({ component: BurdenPage });
