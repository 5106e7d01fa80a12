import { createFileRoute } from '@tanstack/react-router';
import { ContradictionsPage } from '../features/reporting/measurements/contradictions-page.tsx';

export const Route = createFileRoute('/contradictions')({ component: ContradictionsPage });
