import { createFileRoute } from '@tanstack/react-router';
import { NewTaskPage } from '../features/direction/new-task-page.tsx';

export const Route = createFileRoute('/direction/new')({ component: NewTaskPage });
