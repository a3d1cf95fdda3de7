import { useEffect, useState } from "react";
import type { FoundCard } from "../../domain/audit/layout/found-card";
import type { LivePlace, LivePlan } from "../../domain/live/live-plan";
import type { HostFault, Outcome } from "../actions";

export interface LivePlanState {
  /** null while it is being made. */
  readonly plan: LivePlan | null;
  readonly fault: HostFault | null;
}

interface Made extends LivePlanState {
  readonly card: FoundCard;
  readonly place: LivePlace;
}

/** The plan for a card while `open`; made anew for another place, and after every check of the sheet. */
export function useLivePlan(
  planLive: (card: FoundCard, place: LivePlace) => Promise<Outcome<LivePlan>>,
  card: FoundCard,
  place: LivePlace,
  open: boolean,
): LivePlanState {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    void planLive(card, place).then((outcome) => {
      if (!current) return;
      setMade({
        card,
        place,
        plan: outcome.ok ? outcome.value : null,
        fault: outcome.ok ? null : outcome.fault,
      });
    });
    return () => {
      current = false;
    };
  }, [planLive, card, place, open]);
  const isCurrent = made !== null && made.card === card && made.place === place;
  return isCurrent ? made : { plan: null, fault: null };
}
