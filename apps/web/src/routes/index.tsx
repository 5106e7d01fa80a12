import { createFileRoute } from '@tanstack/react-router';
import { NationalView } from '../features/monitoring/national-view/national-view.tsx';

export const Route = createFileRoute('/')({ component: NationalView });
