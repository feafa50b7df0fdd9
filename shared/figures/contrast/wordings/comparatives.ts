/** Words that set one value above another. */
export const MORE =
  /^(?:more|higher|greater|larger|bigger|wider|longer|taller|heavier|deeper|above|ahead|faster|dearer|clear)$/;

/** Words that set one value below another. */
export const LESS =
  /^(?:fewer|less|lower|smaller|narrower|shorter|lighter|below|behind|slower|cheaper|adrift)$/;

/** What values are held against: "1.4 degrees above normal", "£88m over its first budget". */
export const BENCHMARKS =
  /^(?:normal|averages?|mean|norm|budget|targets?|forecasts?|estimates?|expectations|plan|schedule|quota|goal|limit|usual|record|peak|threshold|minimum|maximum)$/;
