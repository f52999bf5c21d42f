/** Open loops per referrer, and the map of who led to whom. F1–F4 */

export function Referrals({ singleKeys }: { readonly singleKeys: boolean }) {
  return <h1 className="screen-head">{singleKeys ? 'Referrals' : 'Referrals'}</h1>;
}
