import { Link } from "@/components/ui/link";
/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <main className="page not-found">
      <h1>There is nothing at this address</h1>
      <p>
        The dossier, chart or dataset may be spelled differently. <Link href="/">Go to the dashboard</Link>
      </p>
    </main>
  );
}
