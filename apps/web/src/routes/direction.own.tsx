import { createFileRoute } from '@tanstack/react-router';
import { OwnPage } from '../features/direction/own-page.tsx';

export const Route = createFileRoute('/direction/own')({ component: OwnPage });
