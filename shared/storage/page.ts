/** A page of a list; `next` is opaque and null on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

export interface PageRequest {
  readonly cursor?: string | undefined;
  /** 1..100; 25 unless told. */
  readonly limit?: number | undefined;
}
