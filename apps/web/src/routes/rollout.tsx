import { createFileRoute } from '@tanstack/react-router';
import { RolloutPage } from '../features/reporting/rollout/rollout-page.tsx';

export const Route = createFileRoute('/rollout')({ component: RolloutPage });
