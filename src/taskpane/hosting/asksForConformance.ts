/** True where the address of the page asks for the Conformance screen: `taskpane-excel.html?conformance&_host_Info=…`. */
export function asksForConformance(search: string): boolean {
  return new URLSearchParams(search).has('conformance');
}
