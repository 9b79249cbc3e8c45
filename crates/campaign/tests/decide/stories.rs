//! The stories, each with its transcript.

use crate::story::play;

macro_rules! stories {
    ($($name:ident),+ $(,)?) => {$(
        #[test]
        fn $name() {
            let transcript = play(include_str!(concat!("../stories/", stringify!($name), ".txt")));
            insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(stringify!($name), transcript);
            });
        }
    )+};
}

stories! {
    access,
    access_by_hand,
    calendar,
    calendar_holiday,
    chase,
    closing,
    daylight,
    deadline,
    deadline_second_person,
    executives,
    exemption,
    failure,
    halt,
    late_joiner,
    late_start,
    pace,
    pilots,
    stale,
    vendor,
}
