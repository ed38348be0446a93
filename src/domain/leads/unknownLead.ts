const UNKNOWN =
  /^(?:\?+|[-–—._/\\\s]*|t\.?\s?b\.?\s?[acdn]\.?|to be (?:confirmed|agreed|advised|appointed|determined|decided|identified|recruited|allocated|assigned|named|nominated)(?: .{0,40})?|(?:post )?vacant(?: post)?|vacancy|unknown|not (?:known|assigned|allocated|yet (?:known|agreed|assigned|appointed|identified|allocated))|unallocated|unassigned|none|nil|n\/?a|n\/?k|not applicable|no lead(?: officer)?(?: (?:yet|identified|agreed|named))?|awaiting (?:appointment|confirmation|allocation)|new post|(?:lead|name|owner|officer)(?: officer)? (?:tbc|tba|tbd|to be .{0,30})|who|who\?)$/i;

/** Whether a lead cell says that nobody is named yet: blank, `?`, `TBC`, "Vacant", "To be appointed". */
export function isUnknownLead(text: string): boolean {
  return UNKNOWN.test(
    text
      .replace(/\u00a0/g, ' ')
      .replace(/[()[\]]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
