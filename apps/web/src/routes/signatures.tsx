import { createFileRoute } from '@tanstack/react-router';
import { SignaturesPage } from '../features/monitoring/lists/signatures-page.tsx';

export const Route = createFileRoute('/signatures')({ component: SignaturesPage });
