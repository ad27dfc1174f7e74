//! The Japanese sentences of planning, showing, printing and keeping a group session.

use super::SessionText;
use crate::domain::files::ReadProblem;
use crate::text::ja_problems;

pub(super) const TEXT: SessionText = SessionText {
    manual: "進め方の手引を読む",
    plan: "進め方",
    agenda: "話し合いの時間",
    plan_edit: "時間の配分と名前を変える",
    plan_hint: "0分にしたところは飛ばします。名前を消すと、もとの名前に戻ります。",
    part_minutes: "分",
    candidates: "テーマの候補",
    candidates_first: "選んだテーマがないため、並べ方の順に初めの三つを出しています。",
    candidates_lead: "今日のテーマに決まったものを押してください。",
    other_topic: "ほかのテーマに替える",
    present: "スクリーンに映す",
    present_note: "名前とファイルの一覧は映りません。矢印キーかPageUp・PageDownキーで進み、Escキーで戻ります。「次へ」は進め方の順に進み、時計もいっしょに進みます。",
    present_first: "テーマを選んでいないため、並べ方の順に初めの三つを候補として映します。",
    present_chosen: |topics| format!("選んだテーマ{topics}件を候補として映します。"),
    views_label: "このテーマの三つの画面",
    views: ["見る", "話す", "決める"],
    view_of: |view, topic| format!("{view}：{topic}"),
    opening: "進行と約束",
    agreed: "決めた取組",
    rules: "約束",
    steps: "段階の例",
    steps_and_people: "段階の例と人数",
    no_files: "回答の人数は映さず、手元シートを見ながら話します。",
    questions: "話し合いの質問",
    action: "取組を一つ",
    action_text: "すること",
    action_post: "担当（職や係。名前は書きません）",
    post: "担当",
    action_when: "いつまでに",
    action_kind: "だれが決めるか",
    kinds: ["自分たちでできる", "所属長の判断", "情報推進課に相談"],
    kind_open: "まだ決めていない",
    too_large: "保存しませんでした。内容が大きすぎて（上限は16MB）、保存しても開けないためです。「渡されたファイルの内容も入れる」を外すと保存できます。",
    no_day: "保存期限は、年を4けたにした日付で入れてください。前の日付のままにしています。",
    opened_of_other_content: "このセッションは、今と違う内容の質問で保存されています。今の質問にないものは、取ってありますが表示しません。",
    people_by_item: "保存したセッションのため、項目ごとに載せています",
    no_actions: "まだ何も書いていません。取組は、スクリーンの「決める」と、テーマを選んだあとのこの画面に書けます。",
    previous: "前へ",
    next: "次へ",
    end: "終える",
    full_screen: "全画面",
    show_slide: "これを映す",
    slide: "映すもの",
    begin: "始める",
    return_to: |part| format!("時計を「{part}」に戻す"),
    over: "時間になりました",
    kit: "印刷物",
    kit_lead: "A4の白黒で印刷します。スクリーンがなくても、これだけで進められます。",
    sheets: [
        "進行表（台本つき）",
        "約束のカード",
        "テーマのシート",
        "取組の記入用紙",
        "一枚の報告（名前なし）",
        "質問票",
        "大きな字の質問票",
    ],
    sheet_notes: [
        "読み上げる文と、始まりからの分数",
        "三つの約束を大きな字で",
        "候補のテーマごとに一枚。選んでいなければ、初めの三つ",
        "書き込む欄。決めた取組があれば、それも",
        "話したテーマ、人数、取組。回答した人が少ない項目の人数は載りません",
        "パソコンを使わない人のための、段階の説明つきの質問票",
        "同じ質問票を、15ポイント以上の字で",
    ],
    questionnaire_for: "質問票を使う人",
    print_yes: "印刷する",
    print_no: "やめる",
    sample_mark: "見本：作りものの回答です",
    agenda_title: "グループワーク 進行表",
    rules_title: "グループワークの約束",
    elapsed: "始まりから",
    part: "進めること",
    memo: "メモ",
    next_time: "次に見返す日",
    report: "グループワークの報告",
    report_note: "名前と一人ひとりの回答は載せていません。",
    report_people: "ファイルを渡した人",
    report_topics: "話し合ったテーマ",
    sheet_title: "デジタルスキル自己チェック　質問票",
    sheet_lead: "書いた紙は、集めずに手元に置きます。人に見せるかどうかは、自分で決められます。",
    sheet_how: "当てはまるもの一つの□に、印を付けてください。",
    sheet_steps: "段階の説明",
    keep: "残す",
    saving: "保存するもの",
    keep_lead: "保存するファイルには、進め方、テーマ、取組と、人数の多い項目の分布が入ります。名前と一人ひとりの回答は入りません。",
    actions: "決めた取組",
    topic: "テーマ",
    keep_until: "保存期限",
    keep_until_hint: "この日が過ぎたら消す、という目印です。ファイルが自動で消えることはありません。",
    keeps_members: "渡されたファイルの内容も入れる",
    keeps_members_warning: "入れると、保存したファイルを持つ人は、全員の回答を一人分ずつ読めます。続きを別の日に行うときだけ選び、終わったら消してください。",
    save: "セッションを保存",
    open: "セッションを開く",
    open_hint: "「kagami-セッション-」で始まるファイルを選びます。",
    replace: "今の内容と入れかえますか",
    replace_yes: "入れかえて開く",
    replace_no: "開かないで戻る",
    save_distributions: "分布の表を保存（CSV）",
    save_actions: "取組の表を保存（CSV）",
    save_needs: "研修ニーズの表を保存（CSV）",
    csv_note: "CSVは、表計算ソフトで開けるファイルです。",
    distributions_file: "分布",
    actions_file: "取組",
    needs_file: "研修ニーズ",
    sample_file: "見本-",
    see: "フォルダーにあることを確かめました",
    see_lead: "確かめるまで、この画面を閉じるときに、内容が消えることをお知らせします。",
    seen: "ここまでの内容は、ファイルから開けます。このあと変えたところは、もう一度保存してください。",
    not_saved: "ファイルを保存できませんでした。ブラウザーの設定で保存が止められていないか確かめてください。",
    recorded: "保存したセッションの分布です。ファイルを読み込むと、この分布に代えて数え直します。両方を見た人には、差からだれかの回答が分かることがあります。",
    done: "消す",
    done_lead: "預かったものを消します。済んだものに印を付けられます（印は保存しません）。",
    people: "回答した人",
    length: |minutes| format!("{minutes}分"),
    total: |minutes| format!("合わせて{minutes}分です。"),
    part_name_of: |part| format!("{part}番目の名前"),
    part_minutes_of: |part| format!("{part}番目の分数"),
    place: |place, of| format!("{place} / {of}"),
    part_line: |name, minutes| format!("{name}（{minutes}分）"),
    until: |name, time| format!("{name}　{time}まで"),
    left: |minutes| format!("あと{minutes}分"),
    ends: |time| format!("全体は{time}まで"),
    span: |from, to| format!("{from}〜{to}分"),
    few: |people| format!("{people}人未満のため載せません"),
    saved: |file| {
        format!("「{file}」の保存を、ブラウザーに頼みました。ダウンロードのフォルダーにあることを確かめてください。")
    },
    opened: |members| {
        if members == 0 {
            "セッションを開きました。渡されたファイルの内容は入っていません。".to_owned()
        } else {
            format!("セッションを開きました。渡されたファイル{members}件分の内容が入っています。")
        }
    },
    opened_for: |purpose| format!("使いみちは「{purpose}」です。読み込むファイルの使いみちも、これに変わりました。"),
    gone: |topics| {
        format!(
            "選んだうち、今の一覧にないテーマ：{topics}。「管理職の役割もテーマに入れる」を選ぶと戻るものがあります。"
        )
    },
    expired: |day| format!("保存期限（{day}）が過ぎています。使い終わっていたら、ファイルを消してください。"),
    not_opened: |file, problem| {
        format!("「{file}」を開けませんでした。{}今の内容は変わっていません。", reason(problem))
    },
};

fn reason(problem: &ReadProblem) -> String {
    match problem {
        ReadProblem::NotAnObject | ReadProblem::NotKagami => {
            "かがみのファイルではありません。「kagami-セッション-」で始まるファイルを選んでください。".to_owned()
        }
        ReadProblem::OtherFormat(format) => format!(
            "かがみの別の種類のファイル（{format}）です。渡すファイルは、「ファイルを選ぶ」から読み込んでください。"
        ),
        problem => ja_problems::reason(problem),
    }
}
