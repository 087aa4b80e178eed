export interface Figure {
  readonly work: string;
  readonly value: number;
  readonly unit: 'MB' | '×';
  readonly target: number;
  /** What the value of a ratio is compared with. */
  readonly against?: string;
}
