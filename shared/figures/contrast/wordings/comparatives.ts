/** Words that set one value above another. */
export const MORE =
  /^(?:more|higher|greater|larger|bigger|wider|longer|taller|heavier|deeper|above|ahead|faster|dearer|clear)$/;

/** Words that set one value below another. */
export const LESS =
  /^(?:fewer|less|lower|smaller|narrower|shorter|lighter|below|behind|slower|cheaper|adrift)$/;
