//! The Japanese sentences of the result: readings, training, and what can be done with it.

use super::{Result, Training};
use crate::domain::assessment::evaluation::{ItemCounts, TierState};
use crate::domain::catalog::{FallbackKind, Tier};

pub(super) const RESULT: Result = Result {
    heading: "自己チェックの結果",
    earlier_heading: "前の自己チェックの結果",
    earlier_lead: "前に答えたときの結果です。ここで回答が変わることはありません。",
    sheet_title: "手元シート",
    today: "今の姿",
    strength: "できていること",
    no_strength: "目安に届いた項目は、まだありません。「次にやってみること」から、一つ選んで始められます。",
    no_level: "段階を選んだ回答は、まだありません。",
    map_note: "帯の下の線は、次に学ぶことを選ぶための目安です。かがみが決めたもので、どの段階が良い、悪いということはありません。色の濃い帯が、これから伸ばす項目です。",
    next_title: "次にやってみること",
    training: "研修",
    take_along: "結果を持ち帰る",
    print_sheet: "手元シートを印刷",
    print_note: "共用のプリンターでは、印刷したらすぐに受け取ってください。名前は印刷されません。",
    print_yes: "印刷する",
    print_no: "印刷しないで戻る",
    personal: "個人用ファイルを保存",
    submission: "渡すファイルを保存",
    free: "渡すかどうかは自由です。保存するだけでは、だれにも送られません。",
    parts: "結果の詳しい内容",
    open_all: "すべて開く",
    close_all: "すべて閉じる",
    profiles: "四つの職員像",
    duties: "職級の役割",
    skills: "専門性のスキル",
    words: "言葉の説明",
    all: "すべての回答",
    all_note: "図の番号は、「図と同じ内容の表」の番号です。内側から外側へ、段階が一つずつ増えます。",
    wheel_label: "すべての回答の図。同じ内容が表にあります。",
    item: "質問",
    answer: "本人の回答",
    next: "次の一歩",
    invitation: "まだ答えていません。答えると、ここに次の一歩が表示されます。",
    no_step: "段階を選んだ回答がないので、次の一歩は示していません。場面が出てきたときに、また確かめられます。",
    keep: "段階を選んだ質問は、いちばん上の段階です。今のやり方を続け、困っている人がいたら、声をかけてみてください。",
    unanswered: "未回答",
    left_out: "今の業務に当てはまらないため、数えていません",
    not_asked: "おたずねしていません",
    all_not_applicable: "答えた質問は、どれも今の業務に当てはまらないという回答でした。それも、今の仕事をよく見た大切な回答です。ありがとうございました。",
    all_not_applicable_again: "担当が変わったときや、職場に新しい機器や仕組みが入ったときに、また確かめてみてください。",
    for_all: "全職員が対象の研修",
    for_all_none: "方針の例に、全職員が対象の研修はありません。",
    none_answered: "まだ答えた質問がありません。一つ答えるだけでも、結果に映ります。",
    go_answer: "質問に答える",
    city_profiles: "本市の職員に求められる職員像",
    withheld: "おたずねしていないスキル",
    goal_line: "帯の下の線が目安です。",
    number: "番号",
    caption: "図と同じ内容の表",
    look_again: "回答を見直す",
    answer_open: "答えていない質問に答える",
    sheet_notes: "話したいこと・次にやってみること",
    legend: ["1段階目", "2段階目", "3段階目", "4段階目", "当てはまらない", "決められない", "未回答"],
    duties_sign: "役",
    tier_sign: |tier| match tier {
        Tier::General => "般",
        Tier::Promoter => "推",
        Tier::Specialist => "高",
    },
    month: |month| {
        month
            .split_once('-')
            .map_or_else(String::new, |(year, month)| format!("{year}年{}月", month.trim_start_matches('0')))
    },
    answered: |answered, of| {
        if answered == of { format!("{of}問すべてに回答") } else { format!("{of}問中{answered}問に回答") }
    },
    ahead: |of, n| {
        if n == 0 {
            format!("段階を選んだ{of}問のうち、これから伸ばす項目はありません。")
        } else {
            format!("段階を選んだ{of}問のうち、これから伸ばす項目は{n}問です。")
        }
    },
    from_to: |from, to| format!("いま {from} → {to}"),
    block_count,
    block_state,
    questions: |n| format!("{n}問"),
    courses: |n| if n == 0 { "ありません".to_owned() } else { format!("{n}件") },
    see_candidates: |n| format!("研修の候補（{n}件）を見る"),
    see_uncovered: |n| format!("研修が載っていないスキルの学び方（{n}件）を見る"),
    rung: |tier| format!("方針が{tier}に例示するスキル"),
    tier_state,
    presupposed: |state| format!("より下の専門性のスキルも前提です：{}", tier_state(state)),
    block_ahead: |title, n| format!("{title}：{n}問"),
    goal: |step| format!("かがみの目安：{step}"),
    left_out_count: |n| format!("今の業務に当てはまらないスキル：{n}（数えていません）"),
    rank_duties: |rank, summary| format!("{rank}の役割：{summary}"),
};

/// Answers that are no step, with their numbers.
fn without_step(counts: ItemCounts) -> Vec<String> {
    let all =
        [("当てはまらない", counts.not_applicable), ("決められない", counts.unsure), ("未回答", counts.unanswered)];
    all.into_iter().filter(|(_, number)| *number > 0).map(|(name, number)| format!("{name}{number}")).collect()
}

fn block_count(counts: ItemCounts) -> String {
    let ahead = match counts {
        ItemCounts { ahead: 0, reached: 0, .. } => None,
        ItemCounts { ahead: 0, .. } => Some("目安に届いています".to_owned()),
        ItemCounts { ahead, .. } => Some(format!("これから{ahead}問")),
    };
    ahead.into_iter().chain(without_step(counts)).collect::<Vec<_>>().join("・")
}

fn block_state(counts: ItemCounts) -> String {
    let rest = without_step(counts).join("・");
    let state = match (counts.reached, counts.stepped()) {
        (_, 0) => return rest,
        (1, 1) => "1問が目安に到達".to_owned(),
        (0, 1) => "1問がこれから".to_owned(),
        (reached, stepped) if reached == stepped => format!("{stepped}問とも目安に到達"),
        (0, stepped) => format!("{stepped}問ともこれから"),
        (reached, stepped) => format!("{stepped}問中{reached}問が目安に到達"),
    };
    if rest.is_empty() { state } else { format!("{state}（{rest}）") }
}

fn tier_state(state: TierState) -> String {
    match state {
        TierState::Ahead(n) => format!("これから伸ばす項目：{n}スキル"),
        TierState::Incomplete { unanswered, unsure } => {
            let counts = ItemCounts { unsure, unanswered, ..ItemCounts::default() };
            format!("回答がそろっていません（{}）", without_step(counts).join("・"))
        }
        TierState::Complete => "例のスキルがそろっています".to_owned(),
        TierState::NotApplicable => "今の業務に当てはまるスキルはありませんでした".to_owned(),
    }
}

pub(super) const TRAINING: Training = Training {
    candidates: "研修の候補",
    others: "そのほかの研修",
    uncovered: "方針の例に研修が載っていないスキル",
    no_candidate: "今の回答から候補になる研修はありません。",
    no_other: "方針の例にある研修は、すべて候補に入っています。",
    no_uncovered: "目安に届いていないスキルで、方針の例に研修が載っていないものはありません。",
    method: "研修手法",
    audience: "対象",
    gives: "得られるスキル",
    clause: "方針",
    unsure_reason: "決められない場合も、対象が全職員の研修は候補にしています。",
    whom_to_ask: |contact| format!("受けてみたい場合は、{contact}に相談できます。"),
    on_screen: "そのほかの研修と学び方は、かがみの結果の画面にあります。",
    under: |skill, answer, goal| format!("{skill}：本人の回答は「{answer}」。かがみの目安は「{goal}」です。"),
    unsure: |skill| format!("{skill}：本人の回答は「どれか決められない」です。"),
    not_audience: |audience| format!("方針の例では、対象は{audience}です。"),
    higher_tier: |skill| format!("{skill}：より上の専門性のスキルなので、おたずねしていません。"),
    withheld: |skill| format!("{skill}：課長級以上の方だけにおたずねしています。"),
    reached: |skill, answer| format!("{skill}：本人の回答は「{answer}」で、目安に届いています。"),
    unanswered: |skill| format!("{skill}：まだ答えていません。"),
    unsure_not_for_all: |skill| {
        format!(
            "{skill}：本人の回答は「どれか決められない」です。この場合に候補にするのは、対象が全職員の研修だけです。"
        )
    },
    not_applicable: |skill| format!("{skill}：今の業務に当てはまらないという回答です。"),
    for_others: |course, audience| format!("方針の例では、{course}が載っていますが、対象は{audience}です。"),
    example_of: |kind, clause| {
        let way = match kind {
            FallbackKind::Ojt => "OJT",
            FallbackKind::JLis => "J-LISの動画研修",
            FallbackKind::ExternalCourse => "外部の専門研修",
            FallbackKind::Secondment => "職員派遣",
            FallbackKind::ExternalExpert => "外部人材の活用",
        };
        format!("方針 {clause} の{way}の例として、かがみが作ったものです")
    },
};
