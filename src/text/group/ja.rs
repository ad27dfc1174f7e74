//! The Japanese sentences of the group session.

use super::GroupText;
use crate::domain::catalog::{Catalog, CatalogProblem};
use crate::domain::files::ReadProblem;
use crate::domain::group::{Fate, Refusal};
use crate::text::ja_problems;

pub(super) const TEXT: GroupText = GroupText {
    lose_record: "開いたセッション、または保存したセッションの内容",
    lose_preparation: "準備（テーマ、時間の配分、保存期限）",
    purpose_title: "使いみちを変えますか",
    purpose_yes: "変える",
    purpose_no: "変えないで戻る",
    read_title: "読み込んだファイルと入れかえますか",
    read_yes: "入れかえて数える",
    read_no: "今のままにする",
    nothing_taken: "読み込みをやめました。この画面の内容は、前のままです。",
    heading: "グループワーク",
    steps_label: "グループワークの流れ",
    steps: ["準備", "集める", "テーマを選ぶ", "進める", "残す・消す"],
    leads: [
        "渡されたファイルから職場全体の回答の分布を見て、話し合うテーマを決めます。ファイルが一つもなくても、手元シートだけで進められます。",
        "渡されたファイルを読み込みます。読めなかったファイルには、理由と、どうすればよいかを示します。",
        "話し合うテーマの候補を選びます。当日は、この中から一つに決めて話します。",
        "時間に合う進め方を選びます。スクリーンに映しても、紙だけでも進められます。",
        "決めたことを残し、預かったものを消します。",
    ],
    previous_step: |step| format!("前へ：{step}"),
    next_step: |step| format!("次へ：{step}"),
    state_sample: "見本",
    state_record: "開いた記録",
    state_reading: "読み込み中",
    state_people: |people| format!("{people}人分"),
    state_topics: |topics| format!("テーマ {topics}"),
    state_actions: |actions| format!("取組 {actions}"),
    begin: "始め方を選ぶ",
    choose_hint: "渡されたファイルを読み込みます。この画面のどこにでも、まとめて置くことができます。",
    sample_hint: "作りものの回答で、動きを試します。",
    without_files: "ファイルなしで進める",
    without_files_hint: "手元シートと、方針の文・段階の例・問いだけで進めます。",
    before: "はじめる前に",
    custody: "渡されたファイルは、持っている人ならだれでも中身を読めます。預かる人と置き場所を、先に決めてください。",
    recognised: "名前がなくても、職級と専門性から、だれの回答か分かることがあります。",
    memory: "読み込んだ内容は、この画面を閉じると消えます。もとのファイルは残るので、終わったら消してください。",
    evaluator: "参加者の人事評価の評価者ですか",
    evaluator_advice: "書きにくいと感じる人が出ないように、ファイルは情報推進課に受け取ってもらうか、ファイルを集めずに手元シートで進めることを勧めます。",
    yes: "はい",
    no: "いいえ",
    purpose: "読み込むファイルの使いみち",
    choose: "ファイルを選ぶ（いくつでも）",
    drop_hint: "この画面のどこにでも、まとめて置くことができます。",
    cancel: "読み込みをやめる",
    cancelled: "読み込みを途中でやめました。そこまでに読んだファイルは数えています。",
    busy: "ほかのファイルを読み込んでいます。終わってから、もう一度置いてください。",
    taken: "読み込んだファイル",
    taken_list: "一件ずつ見る",
    taken_none: "まだ読み込んでいません。",
    refused_count: |files| format!("読み込めなかったファイルが{files}件あります。理由を下に示します。"),
    refused: "読み込めなかったファイル",
    again: "はじめからやり直す",
    again_lead: "読み込んだ内容、分布、選んだテーマと取組を、この画面から消します。もとのファイルと、保存したファイルはそのままです。",
    again_yes: "消してやり直す",
    again_no: "消さないで戻る",
    people_tab: "参加者",
    all_tab: "全体（匿名）",
    tabs: "表示の切りかえ",
    names_show: "名前を表示する",
    names_hide: "名前をかくす",
    no_name: "名前なし",
    people_none: "ファイルを読み込むと、渡した人がここに並びます。回答は表示しません。",
    distribution: "回答の分布",
    topics_without: "テーマの候補",
    topics_without_note: "ファイルを読み込んでいないため、分布はありません。方針の順に並べています。",
    balance_note: "中央の線の左が1・2段階目、右が3・4段階目の人です。どの段階が良い、悪いということはありません。",
    item_steps: "段階の例と人数",
    chosen_topics: "選んだテーマ",
    chosen_none: "まだ選んでいません。選ばないまま映すと、並べ方の順に初めの三つが候補になります。",
    chosen_note: "当日は、この中から一つに決めて話します。",
    remove_topic: "外す",
    remove_topic_of: |topic| format!("外す：{topic}"),
    view: "だれの回答か",
    everyone: "全員",
    order: "並べ方",
    teaching: "教え合える順",
    ahead: "これから伸ばす人が多い順",
    policy: "方針の順",
    teaching_note: "3段階目以上を選んだ人と、2段階目までの人が、半々に近い項目から並べます。",
    ahead_note: "2段階目までを選んだ人が多い項目から並べます。",
    policy_note: "方針に出てくる順に並べます。",
    manager_duties: "管理職の役割もテーマに入れる",
    low: "1・2段階目",
    high: "3・4段階目",
    not_applicable: "当てはまらない",
    unsure: "決められない",
    nobody: "回答した人がいません。",
    unsaved: "回答した人が少ないため、保存したセッションに人数が入っていません。",
    follows: "ほかの表示と合わせると少人数の回答が分かるため、表示しません。",
    heat: "項目と段階の表",
    heat_note: "数は人数です。色が濃いほど多く、色がなくても数で読めます。",
    item: "項目",
    profiles: "四つの職員像ごと",
    profiles_note: "三つの項目への回答を合わせた数です。人数ではありません。",
    profile_hidden: "表示しない項目があるため、合わせた数も表示しません。",
    no_content: "この内容には、グループワークの部分（group）が入っていません。",
    needs: "研修ニーズ",
    needs_caption: "スキルごとに、これから伸ばす人の数と、そのスキルが得られる研修（方針4.1.3の例）を並べた表",
    needs_skill: "スキル（方針の例）",
    needs_ahead: "これから伸ばす人",
    needs_course: "研修名",
    needs_none: "方針の例に研修が載っていません",
    needs_hidden: "表示しません",
    sample: "見本で試す",
    sample_lead: "作りものの回答で、この画面の動きを試せます。読み込んだファイルがあれば、画面から消えます。人数を選んでください。",
    sample_banner: "見本を表示しています。回答は作りもので、実在の人のものではありません。ファイルを読み込むと、見本は消えます。",
    sample_back: "やめる",
    levels: |shown, exact| {
        format!(
            "項目ごとに、回答した人が{shown}人未満なら何も表示しません。{shown}人から{}人までは二つの帯、{exact}人からはすべての段階を表示します。",
            exact.saturating_sub(1)
        )
    },
    reading: |done, of| format!("読み込んでいます（{of}件中{done}件）"),
    too_many: |files, cap| {
        format!("読み込めるのは合わせて{cap}件までです。{files}件になるため、今回の分は読み込みませんでした。")
    },
    taken_count: |people, files| format!("{files}件を読み、{people}人分を数えています。"),
    people: |people| format!("{people}人が回答"),
    people_count: |people, named| {
        format!("{people}人が渡しています。名前や番号を書いた人は{named}人です。回答は表示しません。")
    },
    kept: |answers| format!("この版の質問にない回答{answers}件は数えません"),
    frozen: |people| format!("この分布は{people}人分です。ファイルが増えても、ここは動きません。"),
    filters_from: |people| {
        format!("職級や専門性で分けて見ることは、はじめに表示したときに{people}人以上いれば、できます。")
    },
    few: |people| format!("回答した人が{people}人未満のため、表示しません。"),
    waiting: |people| format!("ほかに{people}人分は、前の表示との差から回答が分かるため、まだ加えていません。"),
    changed: |people| {
        format!(
            "数えたあとに、{people}人から新しいファイルが届きました。前との差から回答が分かるため、この分布には加えません。"
        )
    },
    newcomers: |people, batch| {
        format!(
            "新しく{people}人分が届いています。一人だけ加えると、その人の回答が差から分かるため、{batch}人そろってから一度に加えます。"
        )
    },
    additions_left: |times| {
        format!("加えられるのは、あと{times}回です。回数が増えるほど、差から分かることが増えるためです。")
    },
    no_more_additions: |people| {
        format!(
            "新しく{people}人分が届いていますが、これ以上は加えられません。前の表示との差から、だれかの回答が分かるおそれがあるためです。"
        )
    },
    lose: |what| format!("この画面から消えるもの：{what}。"),
    lose_files: |files| format!("読み込んだファイル{files}件"),
    lose_actions: |actions| format!("書いた取組{actions}件"),
    found_purpose: |purpose| format!("読み込んだファイルは、「{purpose}」として渡されたものです。"),
    take_purpose: |purpose| format!("「{purpose}」として読み込む"),
    other_content: |files| {
        format!(
            "{files}件は、この画面と違う内容の質問で答えたファイルです。同じ質問への回答だけを数えています。職員が使う画面とこの画面に、同じ内容が入っているか確かめてください。"
        )
    },
    add: |people| format!("新しい{people}人分を加える"),
    more_topics: |items| format!("ほかの{items}項目を表示"),
    hidden_topics: |items| format!("表示しない項目：{items}"),
    count: |people| format!("{people}人"),
    needs_note: |people| {
        format!(
            "目安の段階に届く前の人を数えています。この表は持ち出されることがあるため、回答した人が{people}人未満のスキルは数を表示しません。"
        )
    },
    sample_of: ["24人の課", "12人の係", "7人の係", "3人の係"],
    needs_people: |ahead, answered| format!("{answered}人中 {ahead}人"),
    fate: |fate| match fate {
        Fate::Counted => "数えています",
        Fate::Repeated => "同じ内容のファイルがほかにあるため、一人分として数えます",
        Fate::Older => "同じ人の新しいファイルがあるため、数えません",
        Fate::Conflict => {
            "同じ人の同じ版で内容の違うファイルがあるため、数えません。どちらが正しいか本人に確かめてください"
        }
    },
    refusal,
    content_problem,
    session: super::session_ja::TEXT,
};

fn refusal(refusal: &Refusal, catalog: &Catalog) -> String {
    match refusal {
        Refusal::Personal => "個人用のファイルです。受け取る人が見なくてよい内容まで入っているため読み込まず、何も残していません。本人に「渡すファイルを保存」で作ったファイルを頼んでください。".to_owned(),
        Refusal::OtherPurpose(purpose) => format!("「{}」として渡されたファイルです。ここでは使いません。", catalog.purpose(*purpose).name.ja),
        Refusal::Read(ReadProblem::NotAnObject | ReadProblem::NotKagami) => {
            "かがみのファイルではありません。「kagami-渡す用-」で始まるファイルを選んでください。".to_owned()
        }
        Refusal::Read(ReadProblem::OtherFormat(format)) => {
            let hint = if format == "kagami-session" { "「セッションを開く」から開けます。" } else { "" };
            format!("かがみの別の種類のファイル（{format}）です。ここで読み込むのは渡す用のファイルだけです。{hint}")
        }
        Refusal::Read(problem) => ja_problems::reason(problem),
    }
}

fn content_problem(problem: &CatalogProblem) -> Vec<String> {
    let CatalogProblem::Rules(broken) = problem else { return ja_problems::catalog(problem) };
    let rule = |number: &str| match number {
        "R21" => "人数の設定は、決まった下限（5・10・5・15・5）より小さくできません。",
        "R22" => "話し合いの質問は、職員像・職級・スキルに一組ずつ必要です。",
        "R23" => "質問は二つずつ、60文字までです。",
        "R24" => "約束が一つ以上必要です。進め方の分数は、合計と合わせてください。",
        "R25" => "進め方は一つ以上、idは一つずつ違うもの、一つの部は180分までにしてください。",
        number => ja_problems::rule(number),
    };
    broken.iter().map(|broken| format!("{}　{}：{}", broken.rule, broken.path, rule(broken.rule))).collect()
}
