import type { CSSProperties } from 'react';
import type { RagStatus } from '../../domain/status/types';

/** A status's colours as custom properties, which a style can leave unused where the system's own colours rule. */
export function ragColours(status: RagStatus): CSSProperties {
  return { ['--rag-fill' as string]: status.fill, ['--rag-text' as string]: status.text };
}
