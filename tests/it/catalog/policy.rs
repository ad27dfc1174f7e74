//! What the catalogue quotes equals the policy's own text (各務原市デジタル人材育成方針), without its line breaks and stray
//! spaces. The sentences were copied from the policy by hand: the policy itself is not in the repository.

use serde_json::Value;

use crate::support::built_in;

/// The Japanese text at a pointer equals the policy's sentence.
#[track_caller]
fn check(pointer: &str, policy: &str) {
    let value = built_in();
    let text = value.pointer(pointer).unwrap_or_else(|| panic!("{pointer} is missing"));
    let text = if text.is_object() { &text["ja"] } else { text };
    assert_eq!(text, &Value::from(policy), "{pointer}");
}

macro_rules! quotes {
    ($($name:ident { $($pointer:literal: $policy:literal),* $(,)? })*) => {
        $(#[test] fn $name() { $(check($pointer, $policy);)* })*
    };
}

quotes! {
    the_four_profiles_of_2_2 {
        "/profiles/0/mark": "①",
        "/profiles/0/text": "DX推進の意義を理解し、市民ニーズや業務における課題把握に努めることができる職員",
        "/profiles/1/mark": "②",
        "/profiles/1/text": "デジタル技術を導入・活用し、業務をより良い方向に変革できる職員",
        "/profiles/2/mark": "③",
        "/profiles/2/text": "業務に関連する最新のデジタル技術を学ぶ意欲のある職員",
        "/profiles/3/mark": "④",
        "/profiles/3/text": "デジタル技術やネットワーク、情報セキュリティを理解し、適切に扱うことができる職員",
    }

    the_citys_three_profiles_and_what_leads_to_them_of_2_3 {
        "/policy/name": "各務原市デジタル人材育成方針",
        "/policy/growth/clause": "2.3",
        "/policy/growth/employees/0": "市民から信頼される職員",
        "/policy/growth/employees/1": "企画力・想像力を持つ職員",
        "/policy/growth/employees/2": "自ら学び続ける職員",
        "/policy/growth/sentence": "デジタル人材の育成を図ることにより、「各務原市人材育成・確保基本方針」で定める本市職員として求められる職員像の実現につながります。",
    }

    the_duties_of_係員_of_3_2 {
        "/ranks/0/name": "係員",
        "/ranks/0/summary": "業務変革に柔軟に対応できる詳細な業務知識の習得",
        "/ranks/0/duties/0/text": "日々の業務においてデジタル技術を利活用するスキルを獲得する。",
        "/ranks/0/duties/1/text": "情報セキュリティに関する知識を持ち、適切に情報資産を取り扱う。",
        "/ranks/0/duties/2/text": "業務に関する情報収集を図り、課題を認識・発見する。",
    }

    the_duties_of_監督職_of_3_2 {
        "/ranks/1/name": "監督職",
        "/ranks/1/summary": "所管行政の課題解決の提案や業務変革の実施",
        "/ranks/1/duties/0/text": "ICT基本計画に基づき、業務の変革やデジタル化を推進する。",
        "/ranks/1/duties/1/text": "DX推進のためのマネジメントスキルを持ち、業務課題への対応策を提案する。",
        "/ranks/1/duties/2/text": "デジタルスキルを持ち、係員に対し適切な助言や指導を行う。",
    }

    the_duties_of_管理職_of_3_2 {
        "/ranks/2/name": "管理職",
        "/ranks/2/summary": "DXに向けた意識の醸成やリーダーシップをもった変革の推進",
        "/ranks/2/duties/0/text": "DX推進の方向性を理解し、職員の指導・監督・育成を行うとともに組織を牽引する。",
        "/ranks/2/duties/1/text": "DX推進に必要となるマインドを身に付け、組織の変革をリードする。",
        "/ranks/2/duties/2/text": "デジタル技術に関する知見を持ち、DX推進および情報セキュリティリスク等のマネジメントを行う。",
    }

    the_three_tiers_of_3_3_and_their_cumulation {
        "/tiers/0/name": "一般職員",
        "/tiers/0/summary": "自らが行う業務で使用するシステム等を円滑に利用するスキル",
        "/tiers/1/name": "デジタル推進員",
        "/tiers/1/summary": "係内・課内という幅広い視野で課題解決を行うためにデジタル技術を効果的に活用できるスキル",
        "/tiers/2/name": "高度専門人材",
        "/tiers/2/summary": "部局をまたいだ課題解決を行うスキル",
        "/policy/cumulative": "そのため、専門性が上に分類される職員は、下に分類される職員が必要となるスキルについても、習得していることが前提となります。",
    }

    the_skills_of_一般職員_of_3_3 {
        "/skills/0/policyText": "DX知識（基礎・リーダー向け）",
        "/skills/1/policyText": "DX知識（基礎・リーダー向け）",
        "/skills/2/policyText": "ICT知識",
        "/skills/3/policyText": "デジタル技術による改善（担当業務）",
        "/skills/4/policyText": "ネットワーク、情報セキュリティ知識",
        "/skills/5/policyText": "OAスキル",
        "/skills/6/policyText": "グループウェア活用スキル",
    }

    the_skills_of_デジタル推進員_of_3_3 {
        "/skills/7/policyText": "デジタル技術による改善（所属部署）",
        "/skills/8/policyText": "ネットワーク、情報セキュリティ管理統括（所属部署）",
        "/skills/9/policyText": "デジタル技術の選択、導入、運用管理（所属部署）",
        "/skills/10/policyText": "データサイエンス",
        "/skills/11/policyText": "UI・UXデザイン",
    }

    the_skills_of_高度専門人材_of_3_3 {
        "/skills/12/policyText": "デジタル技術による改善（全庁）",
        "/skills/13/policyText": "ネットワーク、情報セキュリティ管理統括（全庁）",
        "/skills/14/policyText": "デジタル技術の選択、導入、運用管理（全庁）",
    }

    the_course_情報セキュリティ研修_of_4_1_3 {
        "/courses/0/name": "情報セキュリティ研修（基礎）",
        "/courses/0/summary": "情報セキュリティに関する基本的な知識を習得",
        "/courses/0/method": "e-ラーニング",
        "/courses/0/skillsText": "ネットワーク、情報セキュリティ知識",
        "/courses/0/audienceText": "全職員",
    }

    the_course_dxマインドアップ研修_of_4_1_3 {
        "/courses/1/name": "DXマインドアップ研修",
        "/courses/1/summary": "DX推進に関する基礎知識の習得とマインド醸成",
        "/courses/1/method": "動画研修",
        "/courses/1/skillsText": "ＤＸ知識（リーダー向け）",
        "/courses/1/audienceText": "課長級以上",
    }

    the_course_デジタルスキルアップ研修_of_4_1_3 {
        "/courses/2/name": "デジタルスキルアップ研修",
        "/courses/2/summary": "DX推進の中核となる人材が身に付けるべきデジタルスキルを習得",
        "/courses/2/method": "集合研修",
        "/courses/2/skillsText": "データサイエンス、UI・UXデザイン",
        "/courses/2/audienceText": "デジタル推進員",
    }

    the_sentences_that_the_city_chooses_from_on_personnel_evaluation {
        "/evaluationTexts/0/text": "人事評価には使用しません。",
        "/evaluationTexts/1/text": "人事評価の資料にはしません。面談で本人が示すことは妨げません。",
        "/evaluationTexts/2/text": "人事評価での取扱いは、まだ示されていません。渡す前に[contact]に確認できます。名乗らなくてもかまいません。",
    }

    the_sentences_that_are_fixed_for_kagami {
        "/opening": "控えめにも、よく見せようともせず、ふだんのとおりに選んでください。実際に近いほど、合わない研修を避けられます。",
        "/notices/courseForAll": "対象は全職員です。受講の指示がある場合は、この結果にかかわらず受講してください。",
        "/notices/confirmCourse": "実施の有無・時期は人事課の案内を確認",
        "/notices/identifiable": "名前がなくても、だれの回答か分かることがあります。気になるときは、職級の役割の回答を入れないことも、渡さないこともできます。",
        "/notices/interpretation": "本アプリの解釈",
        "/purposes/0/name": "グループワーク用",
        "/purposes/1/name": "研修計画用",
        "/tiers/0/hint": "推進員・高度専門人材でない方（管理職も含みます）",
        "/tiers/2/hint": "当面は情報政策部門の方",
    }
}

#[test]
fn every_clause_is_one_of_the_policys_own() {
    const CLAUSES: [&str; 8] = ["2.2", "2.3", "3.2", "3.3", "4.1.2", "4.1.3", "4.1.4", "4.2"];
    let mut found = Vec::new();
    clauses(&built_in(), &mut found);
    assert!(found.len() > 100);
    let unknown: Vec<_> =
        found.iter().filter(|clause| !CLAUSES.contains(&clause.as_str()) && *clause != "4.3").collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_fallback_names_the_clause_that_names_its_way() {
    for fallback in built_in()["fallbacks"].as_array().unwrap() {
        let expected = match fallback["kind"].as_str().unwrap() {
            "ojt" => "4.1.4",
            "j-lis" | "external-course" => "4.1.2",
            "secondment" => "4.2",
            "external-expert" => "4.3",
            other => panic!("{other}"),
        };
        assert_eq!(fallback["clause"], expected, "{}", fallback["id"]);
    }
}

fn clauses(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            found.extend(object.get("clause").and_then(Value::as_str).map(str::to_owned));
            object.values().for_each(|inner| clauses(inner, found));
        }
        Value::Array(list) => list.iter().for_each(|inner| clauses(inner, found)),
        _ => {}
    }
}
