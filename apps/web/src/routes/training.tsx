import { createFileRoute } from '@tanstack/react-router';
import { TrainingPage } from '../features/reporting/training/training-page.tsx';

export const Route = createFileRoute('/training')({ component: TrainingPage });
