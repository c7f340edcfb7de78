/** An e-mail address that breaks before its domain rather than in the middle of a word. */
export function Email({ address }: { address: string | null }) {
  const at = address?.indexOf("@") ?? -1;
  if (!address || at < 0) return address;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
