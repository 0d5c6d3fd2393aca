// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officepresets.h"

#include <QTest>

using namespace sosh;
using namespace Qt::StringLiterals;

class TestOfficePresets : public QObject
{
    Q_OBJECT

private slots:
    void heads_data()
    {
        QTest::addColumn<OfficeInputs>("inputs");
        QTest::addColumn<QStringList>(
            "head"); // superior, name, code, committee, speaker, organization, place, archive, verb
        const auto row = [](const char* name, const OfficeInputs& inputs, const QStringList& head) {
            QTest::newRow(name) << inputs << head;
        };
        row("commune",
            {OfficeKind::CommuneCommittee, AreaKind::Commune, u"Bản Lầu"_s, u"Lào Cai"_s, false,
                {}},
            {u"ĐẢNG BỘ TỈNH LÀO CAI"_s, u"ĐẢNG UỶ XÃ BẢN LẦU"_s, u"ĐU"_s, u"Đảng uỷ xã Bản Lầu"_s,
                u"Ban Thường vụ Đảng uỷ xã"_s, u"Đảng bộ xã Bản Lầu"_s, u"Bản Lầu"_s,
                u"Văn phòng Đảng uỷ"_s, u"yêu cầu"_s});
        row("ward of a city",
            {OfficeKind::CommuneCommittee, AreaKind::Ward, u"Thanh Xuân"_s, u"Hà Nội"_s, true, {}},
            {u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s, u"ĐẢNG UỶ PHƯỜNG THANH XUÂN"_s, u"ĐU"_s,
                u"Đảng uỷ phường Thanh Xuân"_s, u"Ban Thường vụ Đảng uỷ phường"_s,
                u"Đảng bộ phường Thanh Xuân"_s, u"Thanh Xuân"_s, u"Văn phòng Đảng uỷ"_s,
                u"yêu cầu"_s});
        row("special zone",
            {OfficeKind::SpecialZoneCommittee, AreaKind::Commune, u"Trường Sa"_s, u"Khánh Hoà"_s,
                false, {}},
            {u"ĐẢNG BỘ TỈNH KHÁNH HOÀ"_s, u"ĐẢNG UỶ ĐẶC KHU TRƯỜNG SA"_s, u"ĐU"_s,
                u"Đảng uỷ đặc khu Trường Sa"_s, u"Ban Thường vụ Đảng uỷ đặc khu"_s,
                u"Đảng bộ đặc khu Trường Sa"_s, u"Trường Sa"_s, u"Văn phòng Đảng uỷ"_s,
                u"yêu cầu"_s});
        row("cell of a special zone",
            {OfficeKind::SpecialZoneCell, AreaKind::Commune, u"Hoàng Sa"_s, u"Đà Nẵng"_s, true, {}},
            {u"ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG"_s, u"CHI BỘ ĐẶC KHU HOÀNG SA"_s, u"CB"_s,
                u"Chi bộ đặc khu Hoàng Sa"_s, u"Chi bộ đặc khu"_s, u"Chi bộ đặc khu Hoàng Sa"_s,
                u"Hoàng Sa"_s, u"Chi bộ"_s, u"yêu cầu"_s});
        row("building board",
            {OfficeKind::BuildingBoard, AreaKind::Commune, u"Bình Minh"_s, u"Lào Cai"_s, false, {}},
            {u"ĐẢNG UỶ XÃ BÌNH MINH"_s, u"BAN XÂY DỰNG ĐẢNG"_s, u"BXDĐ"_s,
                u"Đảng uỷ xã Bình Minh"_s, u"Ban Xây dựng Đảng"_s, u"Đảng bộ xã Bình Minh"_s,
                u"Bình Minh"_s, u"Ban Xây dựng Đảng"_s, u"đề nghị"_s});
        row("provincial board",
            {OfficeKind::ProvincialBoard, AreaKind::Commune, {}, u"Lào Cai"_s, false, {}},
            {u"TỈNH UỶ LÀO CAI"_s, u"BAN TUYÊN GIÁO VÀ DÂN VẬN"_s, u"BTGDVTU"_s,
                u"Tỉnh uỷ Lào Cai"_s, u"Ban Tuyên giáo và Dân vận Tỉnh uỷ"_s,
                u"Đảng bộ tỉnh Lào Cai"_s, u"Lào Cai"_s, u"Ban Tuyên giáo và Dân vận Tỉnh uỷ"_s,
                u"đề nghị"_s});
        row("board of a city",
            {OfficeKind::ProvincialBoard, AreaKind::Commune, {}, u"Huế"_s, true, {}},
            {u"THÀNH UỶ HUẾ"_s, u"BAN TUYÊN GIÁO VÀ DÂN VẬN"_s, u"BTGDVTU"_s, u"Thành uỷ Huế"_s,
                u"Ban Tuyên giáo và Dân vận Thành uỷ"_s, u"Đảng bộ thành phố Huế"_s,
                u"Thành phố Huế"_s, u"Ban Tuyên giáo và Dân vận Thành uỷ"_s, u"đề nghị"_s});
        row("direct committee",
            {OfficeKind::DirectCommittee, AreaKind::Commune, u"các cơ quan Đảng tỉnh Lào Cai"_s,
                u"Lào Cai"_s, false, {}},
            {u"ĐẢNG BỘ TỈNH LÀO CAI"_s, u"ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG TỈNH LÀO CAI"_s, u"ĐU"_s,
                u"Đảng uỷ các cơ quan Đảng tỉnh Lào Cai"_s, u"Ban Thường vụ Đảng uỷ"_s,
                u"Đảng bộ các cơ quan Đảng tỉnh Lào Cai"_s, u"Lào Cai"_s, u"Văn phòng Đảng uỷ"_s,
                u"yêu cầu"_s});
        row("political centre",
            {OfficeKind::PoliticalCentre, AreaKind::Ward, u"Phú Thọ"_s, u"Phú Thọ"_s, false, {}},
            {u"ĐẢNG UỶ PHƯỜNG PHÚ THỌ"_s, u"TRUNG TÂM CHÍNH TRỊ"_s, u"TTCT"_s,
                u"Đảng uỷ phường Phú Thọ"_s, u"Trung tâm Chính trị"_s, u"Đảng bộ phường Phú Thọ"_s,
                u"Phường Phú Thọ"_s, u"Trung tâm Chính trị"_s, u"đề nghị"_s});
        row("huyện uỷ",
            {OfficeKind::FormerDistrict, AreaKind::Commune, u"Mường Khương"_s, u"Lào Cai"_s, false,
                {}},
            {u"ĐẢNG BỘ TỈNH LÀO CAI"_s, u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s, u"HU"_s,
                u"Huyện uỷ Mường Khương"_s, u"Ban Thường vụ Huyện uỷ"_s,
                u"Đảng bộ huyện Mường Khương"_s, u"Mường Khương"_s, u"Văn phòng Huyện uỷ"_s,
                u"yêu cầu"_s});
        row("quận uỷ",
            {OfficeKind::FormerUrbanDistrict, AreaKind::Commune, u"Thanh Xuân"_s, u"Hà Nội"_s, true,
                {}},
            {u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s, u"QUẬN UỶ THANH XUÂN"_s, u"QU"_s,
                u"Quận uỷ Thanh Xuân"_s, u"Ban Thường vụ Quận uỷ"_s, u"Đảng bộ quận Thanh Xuân"_s,
                u"Thanh Xuân"_s, u"Văn phòng Quận uỷ"_s, u"yêu cầu"_s});
        row("board of a huyện uỷ",
            {OfficeKind::FormerDistrictBoard, AreaKind::Commune, u"Mường Khương"_s, u"Lào Cai"_s,
                false, {}},
            {u"HUYỆN UỶ MƯỜNG KHƯƠNG"_s, u"BAN TUYÊN GIÁO"_s, u"BTG"_s, u"Huyện uỷ Mường Khương"_s,
                u"Ban Tuyên giáo Huyện uỷ"_s, u"Đảng bộ huyện Mường Khương"_s, u"Mường Khương"_s,
                u"Ban Tuyên giáo Huyện uỷ"_s, u"đề nghị"_s});
        row("board of a quận uỷ",
            {OfficeKind::FormerUrbanDistrictBoard, AreaKind::Commune, u"Thanh Xuân"_s, u"Hà Nội"_s,
                true, {}},
            {u"QUẬN UỶ THANH XUÂN"_s, u"BAN TUYÊN GIÁO"_s, u"BTG"_s, u"Quận uỷ Thanh Xuân"_s,
                u"Ban Tuyên giáo Quận uỷ"_s, u"Đảng bộ quận Thanh Xuân"_s, u"Thanh Xuân"_s,
                u"Ban Tuyên giáo Quận uỷ"_s, u"đề nghị"_s});
    }
    void heads()
    {
        QFETCH(OfficeInputs, inputs);
        QFETCH(QStringList, head);
        const Office office = officePreset(inputs);
        QCOMPARE((QStringList{office.superiorLine, office.nameLine, office.bodyCode,
                     office.committee, office.speakerName, office.organization, office.place,
                     office.archive, office.askingVerb}),
            head);
        QCOMPARE(officeKindFrom(office.officeKind), std::optional(inputs.kind));
        QCOMPARE(office.code, office.bodyCode);
        QVERIFY(checkOffice(office, {}).empty());
        QVERIFY(!office.recipients.isEmpty());
        for (const QString& line : office.recipients)
            QVERIFY(!line.startsWith(u'-') && !line.endsWith(u';') && !line.startsWith(u"Lưu"));
        QCOMPARE(office.speaker == Speaker::StaffBody, office.askingVerb == u"đề nghị");
    }

    void days()
    {
        OfficeInputs inputs{
            OfficeKind::CommuneCommittee, AreaKind::Commune, u"Bản Lầu"_s, u"Lào Cai"_s, false, {}};
        QCOMPARE(officePreset(inputs).validFrom, QDate(2025, 7, 1));
        QVERIFY(!officePreset(inputs).validTo.isValid());
        inputs.from = QDate(2025, 9, 1);
        QCOMPARE(officePreset(inputs).validFrom, inputs.from);
        inputs.kind = OfficeKind::FormerDistrict;
        inputs.from = {};
        QVERIFY(!officePreset(inputs).validFrom.isValid());
        QCOMPARE(officePreset(inputs).validTo, QDate(2025, 6, 30));
        QVERIFY(isFormer(inputs.kind) && !isFormer(OfficeKind::PoliticalCentre));
    }

    void codesOfArmedForces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("military") << u"Quân sự tỉnh Lào Cai"_s << u"ĐUQS"_s;
        QTest::newRow("police") << u"Công an tỉnh Lào Cai"_s << u"ĐUCA"_s;
        QTest::newRow("border guard") << u"Bộ đội Biên phòng tỉnh Lào Cai"_s << u"ĐUBP"_s;
        QTest::newRow("others") << u"Uỷ ban nhân dân tỉnh Lào Cai"_s << u"ĐU"_s;
    }
    void codesOfArmedForces()
    {
        QFETCH(QString, name);
        const OfficeInputs inputs{
            OfficeKind::DirectCommittee, AreaKind::Commune, name, u"Lào Cai"_s, false, {}};
        QTEST(officePreset(inputs).bodyCode, "code");
    }

    void signatures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("position");
        QTest::newRow("committee")
            << int(OfficeKind::CommuneCommittee) << u"T/M BAN THƯỜNG VỤ"_s << u"PHÓ BÍ THƯ"_s;
        QTest::newRow("board") << int(OfficeKind::BuildingBoard) << u"TRƯỞNG BAN"_s << QString();
        QTest::newRow("centre") << int(OfficeKind::PoliticalCentre) << u"GIÁM ĐỐC"_s << QString();
        QTest::newRow("cell") << int(OfficeKind::SpecialZoneCell) << u"T/M CHI BỘ"_s << u"BÍ THƯ"_s;
        QTest::newRow("huyện uỷ") << int(OfficeKind::FormerDistrict) << u"T/M BAN THƯỜNG VỤ"_s
                                  << u"PHÓ BÍ THƯ"_s;
    }
    void signatures()
    {
        QFETCH(int, kind);
        QFETCH(QString, authority);
        QFETCH(QString, position);
        const auto forms = signaturePresets(OfficeKind(kind));
        QCOMPARE(forms.front().authority, authority);
        QCOMPARE(forms.front().position, position);
        for (const Signatory& form : forms) {
            QVERIFY(form.name.isEmpty());
            // Slash forms, never with a full stop. Source: HD 05-HD/VPTW.
            QVERIFY(!form.authority.startsWith(u"TM") && !form.authority.startsWith(u"KT."));
            // A deputy who signs for the head says so with K/T; a committee is collective and never does.
            QVERIFY(!form.position.contains(u"BÍ THƯ") || form.authority.startsWith(u"T/M "));
        }
    }
};

QTEST_GUILESS_MAIN(TestOfficePresets)
#include "tst_officepresets.moc"
