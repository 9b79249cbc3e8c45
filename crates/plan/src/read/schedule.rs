//! The `schedule` section, and the bounds of phases.

use super::fields::{Fields, Reader};
use super::value;
use crate::ids::PhaseId;
use crate::phase::Bounds;
use crate::place::Placed;
use crate::scheduling::{Platforms, Scheduling, SchedulingWeights};
use crate::units::Minutes;
use crate::yaml::Node;

pub(super) fn scheduling(node: &Node, reader: &mut Reader<'_>) -> Option<Scheduling> {
    let mut fields = Fields::of(node, "schedule", reader)?;
    let weights = fields.optional("weights", reader, weights);
    let per_day = fields.optional("per-day", reader, |node, reader| {
        let mut fields = Fields::of(node, "per-day", reader)?;
        let devices = fields.optional("devices", reader, some);
        let mails = fields.optional("mails", reader, some);
        let visits = fields.optional("visits", reader, some);
        fields.finish(reader);
        Some((devices, mails, visits))
    });
    let sites_at_once = fields.optional("sites-at-once", reader, some);
    let leaders_after = fields.optional("leaders-after", reader, value::spelled::<Minutes>("leaders-after", "4 weeks"));
    let platforms = fields.optional("one-platform-at-a-time", reader, value::truth);
    fields.finish(reader);
    let (devices_per_day, mails_per_day, visits_per_day) = per_day.unwrap_or_default();
    Some(Scheduling {
        weights: weights.unwrap_or_default(),
        devices_per_day,
        mails_per_day,
        visits_per_day,
        sites_at_once,
        leaders_after,
        platforms: if platforms == Some(false) { Platforms::Mixed } else { Platforms::OneAtATime },
    })
}

/// A number of at least one: nothing a day would be no schedule at all.
fn some(node: &Node, reader: &mut Reader<'_>) -> Option<Placed<u32>> {
    let count = value::count(node, reader)?;
    if count.value == 0 {
        reader.wrong_value_here(node.place, "250");
        return None;
    }
    Some(count)
}

fn weights(node: &Node, reader: &mut Reader<'_>) -> Option<SchedulingWeights> {
    let standard = SchedulingWeights::default();
    let mut fields = Fields::of(node, "weights", reader)?;
    let mut weight = |name, most: f64, usual: f64| {
        let read = fields.optional(name, reader, |node, reader| {
            let number = value::number(node, reader)?;
            if (0.0..=most).contains(&number.value) {
                return Some(number.value);
            }
            reader.wrong_value_here(node.place, &usual.to_string());
            None
        });
        read.unwrap_or(usual)
    };
    let weights = SchedulingWeights {
        finish: weight("finish", 1_000.0, standard.finish),
        waiting: weight("waiting", 1_000.0, standard.waiting),
        low_risk_first: weight("low-risk-first", 1.0, standard.low_risk_first),
        site_visits: weight("site-visits", 1_000.0, standard.site_visits),
    };
    fields.finish(reader);
    Some(weights)
}

/// The bounds of a phase, which stand among its other fields.
pub(super) fn bounds(fields: &mut Fields<'_>, reader: &mut Reader<'_>) -> Bounds {
    let phase = |text: Placed<String>| text.map(PhaseId);
    Bounds {
        not_before: fields.optional("not-before", reader, value::date),
        finished_by: fields.optional("finished-by", reader, value::date),
        with: fields.optional("with", reader, value::text).map(phase),
        not_same_week_as: fields
            .optional("not-same-week-as", reader, |node, reader| value::one_or_more(node, reader, value::text))
            .unwrap_or_default()
            .into_iter()
            .map(phase)
            .collect(),
    }
}
