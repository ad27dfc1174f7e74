//! The Japanese sentences.

use super::{About, Assess, Preview, Result, Review, Start, Text, Training, ja_saving};
use crate::domain::assessment::evaluation::{BlockReading, TierState};
use crate::domain::catalog::Tier;
use crate::text::ja_problems;

pub(super) const TEXT: Text = Text {
    app_name: "かがみ",
    subtitle: "デジタルスキル自己チェック",
    switch_label: "English",
    skip: "本文へ",
    about_link: "このアプリについて",
    stopped: "かがみが止まりました",
    stopped_lead: "かがみの中に誤りがあり、続けられなくなりました。ページを読み込み直してください。この端末に保存された答えは、すべて残っています。答えを残さない端末では、保存しておいた個人用ファイルを開くと続けられます。",
    reload: "ページを読み込み直す",
    stopped_report: "くり返し起きるときは、次の一行を、かがみの担当に伝えてください。",
    loading_failed: "内容のファイルに直すところがあり、開けませんでした",
    home: "はじめのページへ",
    not_found: "ページが見つかりません",
    not_found_lead: "アドレスが変わったか、途中で切れているようです。答えは消えていません。",
    needs_check: "まだはじめていません",
    needs_check_lead: "はじめのページで職級と専門性を選ぶと、質問が表示されます。",
    title: |page| format!("{page} | かがみ"),
    clause: |clause| format!("方針 {clause}"),
    footer: |policy| format!("{policy}にもとづく自己チェックです。"),
    start: START,
    assess: ASSESS,
    review: REVIEW,
    result: RESULT,
    training: TRAINING,
    preview: PREVIEW,
    saving: ja_saving::SAVING,
    about: ABOUT,
    problem: ja_problems::file,
    name_problem: ja_problems::name,
    catalog_problem: ja_problems::catalog,
};

const START: Start = Start {
    heading: "いまのデジタルスキルを確かめる",
    time_label: "かかる時間",
    time: "10〜15分",
    count_label: "質問の数",
    count: "21〜30問",
    name_label: "名前の入力",
    name: "いりません",
    sending_label: "答えの送信",
    sending: "しません",
    rank: "職級",
    tier: "専門性",
    section_head_hint: "DX知識（リーダー向け）の質問があるかどうかが変わります。",
    yes: "はい",
    no: "いいえ",
    shared: "ほかの人も使う端末です（答えを残しません）",
    shared_hint: "選ばないと、答えはこの端末のこのブラウザーに保存されます。",
    shared_reminder: "この端末には答えを残しません。終わる前に個人用ファイルを保存し、ダウンロードのフォルダーからも移してください。かがみからは、そのフォルダーを空にできません。",
    begin: "はじめる",
    resume: "続きから答える",
    resume_title: "途中の自己チェックがあります",
    finished_title: "前回の自己チェックがあります",
    see_result: "結果を見る",
    open: "ファイルを開く",
    open_hint: "保存しておいた個人用ファイルから、続きを答えたり、結果を見たりできます。",
    choose_both: "職級と専門性を選ぶと、はじめられます。",
    choose_section_head: "課長級以上かどうかを選ぶと、はじめられます。",
    choices_title: "途中の自己チェックがあります",
    keep: "途中の自己チェックを続ける",
    keep_detail: "今の回答はそのまま残ります。職級と専門性は、選んだものに変わります",
    save_first: "個人用ファイルに保存してからはじめる",
    save_first_detail: "今の回答も、7日間はこの端末から戻せます",
    replace: "置きかえてはじめる",
    replace_detail: "今の回答は、7日間は元に戻せます",
    file_choices_title: "この画面には、ほかの回答があります",
    file_keep: "今の回答を残し、ファイルは開かない",
    file_replace: "置きかえてファイルを開く",
    cancel: "やめる",
    replaced: "置きかえました。",
    undo: "元に戻す",
    undone: "元に戻しました。",
    discarded: "置きかえた回答を消しました。",
    replaced_title: "置きかえた回答",
    replaced_lead: "置きかえてから7日間は、ここから戻せます。個人用ファイルがフォルダーにあることを確かめたら、消してもかまいません。",
    bring_back: "この回答に戻す",
    discard: "この回答を消す",
    erase_hint: "ほかの人も使う端末では、終わったら消してください。残しておきたいときは、先に個人用ファイルを保存し、フォルダーにあることを確かめてください。",
    replaced_check: |day, rank, tier, answered| {
        let mut parts = day.split('-').map(|part| part.trim_start_matches('0'));
        let [year, month, day] = std::array::from_fn(|_| parts.next().unwrap_or_default());
        format!("{year}年{month}月{day}日に置きかえたもの　{rank}・{tier}　回答{answered}件")
    },
    opened: "ファイルを開きました。",
    scope_changed: "職級と専門性を変えました。答えはそのまま残っています。",
    earlier: "前の自己チェック",
    in_progress: "途中",
    begin_new: "新しくはじめる",
    begin_new_detail: "前回の結果は残ります。はじめのページから見られます",
    go_on_finished: "前回の自己チェックの回答を直す",
    begun: "新しい自己チェックをはじめました。前回の結果は、はじめのページから見られます。",
    shared_locked: "前回の記録を読めないため、答えはもともとこの画面の中だけにあり、この端末には残りません。そのため、ここは選べません。",
    one_file: "ファイルは一つずつ開きます。開きたいファイルを一つだけ選んでください。",
    no_file: "置かれたものは、この端末のファイルではないようです。メールの添付ファイルなどは、いったん保存してから、保存したファイルを置いてください。",
    posts: |posts| format!("職名の例：{posts}"),
    section_head: |post| format!("課長級以上ですか（今の職名が{post}以上の方）"),
    earlier_check: |month, rank, tier| format!("{month}　{rank}・{tier}"),
    resume_detail: |rank, tier, answered, of| format!("{rank}・{tier}　{of}問中{answered}問 回答済み"),
    kept: |n| format!("今の質問にない回答が{n}件ありました。消さずに、個人用ファイルの中に取ってあります。"),
};

const ASSESS: Assess = Assess {
    others_title: "段階を選びにくいとき",
    next: "次へ",
    previous: "前へ",
    clear: "回答を消す",
    cleared: "この質問の回答を消しました。",
    keys: "番号キーで選ぶ",
    keys_hint: "1〜6で選び、Enterで次へ進みます。",
    navigation: "質問の移動",
    source: "方針の文を読む",
    answered: "回答済み",
    unanswered: "未回答",
    example: "例：",
    page_title: |place, of| format!("質問 {place} / {of}"),
    progress: |place, of| format!("{place} / {of}"),
    list: |answered, of| format!("質問の一覧（{of}問中{answered}問 回答済み）"),
    covers: |part| format!("このうち「{part}」についてたずねます"),
    scene: |scene| format!("場面の例：{scene}（自分の仕事に置きかえてください）"),
    profile: |mark| format!("四つの職員像 {mark}"),
    duty: |rank| format!("{rank}の役割"),
    skill: |tier| format!("{tier}のスキル"),
};

const REVIEW: Review = Review {
    heading: "回答の確認",
    see_result: "結果を見る",
    unanswered_state: "未回答",
    lead_none: "まだ答えた質問はありません。",
    lead_all: "すべての質問に答えました。変えたいところがあれば、質問を選んで戻れます。",
    lead: |answered, of| {
        format!("{of}問中{answered}問に答えました。答えていない質問があっても、結果を見ることができます。")
    },
    open: |n| format!("まだ答えていない質問（{n}）"),
    done: |n| format!("答えた質問（{n}）"),
};

const RESULT: Result = Result {
    heading: "自己チェックの結果",
    earlier_heading: "前の自己チェックの結果",
    earlier_lead: "前に答えたときの結果です。ここで回答が変わることはありません。",
    sheet_title: "手元シート",
    lead: "本人の回答をそのまま映したものです。点数や順位はありません。",
    submission: "渡すファイルを保存",
    personal: "個人用ファイルを保存",
    print: "印刷",
    print_note: "共用のプリンターでは、印刷したらすぐに受け取ってください。名前は印刷されません。",
    profiles: "四つの職員像",
    duties: "職級の役割",
    skills: "専門性のスキル",
    all: "すべての回答",
    all_note: "図の番号は、「図と同じ内容の表」の番号です。内側から外側へ、段階が一つずつ増えます。",
    wheel_label: "すべての回答の図。同じ内容が表にあります。",
    item: "質問",
    answer: "本人の回答",
    next: "次の一歩",
    invitation: "まだ答えていません。答えると、ここに次の一歩が表示されます。",
    no_step: "段階を選んだ回答がないので、次の一歩は示していません。場面が出てきたときに、また確かめられます。",
    keep: "今のやり方を続け、同僚にも広げる段階です。困っている人がいたら、声をかけてみてください。",
    unanswered: "未回答",
    left_out: "今の業務に当てはまらないため、数えていません",
    not_asked: "おたずねしていません",
    all_not_applicable: "答えた質問は、どれも今の業務に当てはまらないという回答でした。それも、今の仕事をよく見た大切な回答です。担当が変わったときに、また確かめてみてください。",
    none_answered: "まだ答えた質問がありません。一つ答えるだけでも、結果に映ります。",
    city_profiles: "本市の職員に求められる職員像",
    withheld: "おたずねしていないスキル",
    goal_line: "帯の下の線が目安です。",
    goal_note: "「目安」は、四つの段階の三つ目です。かがみが決めたもので、方針が定めたものではありません。",
    number: "番号",
    caption: "図と同じ内容の表",
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
    rung: |tier| format!("方針が{tier}に例示するスキル"),
    block,
    tier_state,
    goal: |step| format!("かがみの目安：{step}"),
    left_out_count: |n| format!("今の業務に当てはまらないスキル：{n}（数えていません）"),
    rank_duties: |rank, summary| format!("{rank}の役割：{summary}"),
};

/// 一つ, 二つ … as counted in a sentence.
fn things(n: usize) -> &'static str {
    ["なし", "一つ", "二つ", "三つ", "四つ", "五つ"].get(n).copied().unwrap_or("すべて")
}

fn block(reading: &BlockReading) -> String {
    let stepped = reading.items.len() - reading.without_step;
    let rest = match reading.without_step {
        0 => String::new(),
        n => format!("残りの{}は、当てはまらない、決められない、未回答のどれかです。", things(n)),
    };
    match (reading.reached, stepped) {
        (_, 0) if reading.items.iter().all(|item| item.answer.is_none()) => "まだ答えていません。".to_owned(),
        (_, 0) => {
            "段階を選んだ回答はありません。当てはまる場面がないことも、決められないことも、大切な回答です。".to_owned()
        }
        (reached, stepped) if reached == stepped && stepped == 1 => {
            format!("段階を選んだ一つが、目安に届いています。{rest}")
        }
        (reached, stepped) if reached == stepped => format!("{}とも、目安に届いています。{rest}", things(stepped)),
        (0, 1) => format!("段階を選んだ一つは、これから伸ばす項目です。{rest}"),
        (0, stepped) => format!("{}とも、これから伸ばす項目です。{rest}", things(stepped)),
        (reached, stepped) => format!("{}のうち{}が、目安に届いています。{rest}", things(stepped), things(reached)),
    }
}

fn tier_state(state: TierState) -> String {
    match state {
        TierState::Ahead(n) => format!("これから伸ばす項目：{n}"),
        TierState::Incomplete { unanswered, unsure } => {
            format!("回答がそろっていません（未回答{unanswered}・決められない{unsure}）")
        }
        TierState::Complete => "例のスキルがそろっています".to_owned(),
    }
}

const TRAINING: Training = Training {
    candidates: "研修の候補",
    others: "そのほかの研修",
    uncovered: "方針の例に研修が載っていないスキル",
    no_candidate: "今の回答から候補になる研修はありません。",
    see_uncovered: "これから伸ばすスキルの学び方は、下の「方針の例に研修が載っていないスキル」にあります。",
    no_other: "方針の例にある研修は、すべて候補に入っています。",
    no_uncovered: "目安に届いていないスキルで、方針の例に研修が載っていないものはありません。",
    method: "研修手法",
    audience: "対象",
    gives: "得られるスキル",
    clause: "方針",
    unsure_reason: "決められない場合も、対象が全職員の研修は候補にしています。",
    whom_to_ask: "受けてみたい場合は、人事課か情報推進課に相談できます。",
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
};

const PREVIEW: Preview = Preview {
    heading: "渡すファイルの内容",
    voluntary: "保存するだけでは、だれにも送られません。",
    purpose: "使いみち",
    name_label: "名前や番号（書かなくてもかまいません）",
    name_hint: "40文字まで。書くと、受け取る人に見えます。",
    without_duties: "職級の役割の回答を入れない",
    contents: "ファイルに入るもの",
    rank: "職級",
    tier: "専門性",
    month: "年月",
    catalog: "質問の版",
    id: "識別番号",
    id_note: "はじめたときに作られた、意味のない番号です。同じ自己チェックのファイルは同じ番号になります。",
    no_name: "入れません",
    wrong_name: "このままでは入れられません",
    name_row: "名前や番号",
    usage: "何に使うか",
    receiver: "受け取る人",
    retention: "残す期間",
    evaluation: "人事評価",
    contact: "問合せ先",
    save: "この内容で保存",
    cancel: "保存しないで戻る",
    self_reported_row: "回答のしかた",
    self_reported: "本人の回答",
    revision: "変更の回数",
    answers: |n| format!("回答 {n}件を見る"),
    version: |id, version| format!("{id} 第{version}版"),
    saved: |file| {
        format!(
            "「{file}」をブラウザーに渡しました。ダウンロードのフォルダーにあることを確かめてください。推進員などに渡すかどうかは、このあと自分で決められます。"
        )
    },
};

const ABOUT: About = About {
    heading: "このアプリについて",
    purpose: "目的",
    growth: "方針とのつながり",
    storage: "どこに何が残るか",
    limits: "できないこと",
    version_heading: "版とライセンス",
    app: "アプリ",
    content: "質問と文章",
    digest: "内容の照合番号（SHA-256）",
    licence: "ライセンス",
    licence_text: "MIT または Apache-2.0",
    group: "グループワークを進める人のための画面を開く",
    erase_heading: "答えを消す",
    erase_lead: "この端末のこのブラウザーに残っている「かがみ」の答えと設定を、すべて消します。ほかのものには触れません。保存したファイルは消えません。",
    erase: "この端末に残った回答を消す",
    erase_confirm: "消すと、元に戻せません。残しておきたい場合は、先に個人用ファイルを保存してください。",
    erase_yes: "消す",
    erase_no: "消さないで戻る",
    erased: "この端末に残った回答を消しました。",
    erased_elsewhere: "ほかの画面で「この端末に残った回答を消す」が選ばれたため、この画面の答えも消しました。",
    erase_failed: "ブラウザーが消すことを許していないため、消せませんでした。ブラウザーの設定から、サイトのデータを消してください。",
    third_party: "画面の色と大きさには、デジタル庁デザインシステムのデザイントークン（MIT License、Copyright (c) 2023 デジタル庁）を使っています。",
};
